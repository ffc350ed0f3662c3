package switchboard.saml.xml;

import java.util.Random;

/// Writes well-formed documents that are as awkward as XML allows: prefixes bound again, `xmlns=""`, both
/// quotes, references, sections, all line ends, attributes in no order.
final class RandomDocument {
    private static final String[] PREFIXES = {"", "a", "b", "ab", "B", "xs", "prefix-longer-than-eight"};
    private static final String[] NAMESPACES = {"urn:1", "urn:2", "http://example.org/a?b=1&amp;c=2", "urn:&#x33;"};
    private static final String[] NAMES = {"x", "Y", "name", "\u00e9t\u00e9", "z-1"};
    private static final String[] SPACES = {" ", " ", " ", "\n", "\t ", "\r\n"};
    private static final String[] TEXTS = {
        "",
        "plain",
        "  ",
        "\n  ",
        "\r\n",
        "\r",
        "a\tb",
        "&lt;&amp;&gt;",
        "&#xD;",
        "&#13;&#10;",
        "&#65;&#x20AC;",
        "'\"",
        "]] ",
        "> ",
        "\u00fc\u4e2d\uD83D\uDE00",
        "<![CDATA[]]>",
        "<![CDATA[<&>]] >\r\n]]>",
        "0123456789abcdef01234567",
        "&quot;&apos;",
    };
    private static final String[] VALUES = {
        "",
        "v",
        "a b",
        "\t",
        "\n",
        "\r\n",
        "&#9;&#10;&#13;",
        "&lt;&amp;&gt;>",
        "&quot;&apos;",
        "\u00fc\uD83D\uDE00",
        "0123456789abcdef",
    };

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int budget = 12;

    private RandomDocument(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        RandomDocument document = new RandomDocument(seed);
        document.out.append(document.random.nextBoolean() ? "" : "<?xml version=\"1.0\"?>\n<!-- before -->");
        document.element(declareAll());
        return document.out
                .append(document.random.nextBoolean() ? "" : "\n<!--after-->")
                .toString();
    }

    /// Every prefix has some meaning from the root on, so that any may be used anywhere.
    private static String declareAll() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i < PREFIXES.length; i++) {
            all.append(" xmlns:")
                    .append(PREFIXES[i])
                    .append("='urn:")
                    .append(i % 3)
                    .append("'");
        }
        return all.toString();
    }

    private void element(String declarations) {
        budget--;
        String name = qualified(PREFIXES.length);
        out.append('<').append(name).append(declarations);
        if (declarations.isEmpty()) {
            declarations();
        }
        attributes();
        out.append(random.nextInt(4) == 0 ? any(SPACES) : "");
        if (random.nextInt(5) == 0) {
            out.append("/>");
            return;
        }
        out.append('>');
        content();
        out.append("</")
                .append(name)
                .append(random.nextInt(6) == 0 ? any(SPACES) : "")
                .append('>');
    }

    private void content() {
        boolean text = random.nextBoolean();
        for (int i = random.nextInt(5); i > 0; i--) {
            if (text) {
                out.append(any(TEXTS));
            } else {
                out.append(random.nextInt(3) == 0 ? "<!-- c\r\n-\r-->" : any(SPACES));
            }
            if (budget > 0 && random.nextInt(3) > 0) {
                element("");
            }
        }
    }

    private void declarations() {
        for (int i = 0; i < PREFIXES.length; i++) {
            int choice = random.nextInt(5 * NAMESPACES.length);
            if (choice < NAMESPACES.length) {
                String value = i == 0 && choice == 0 ? "" : NAMESPACES[choice];
                attribute(i == 0 ? "xmlns" : "xmlns:" + PREFIXES[i], value);
            }
        }
    }

    /// Local names differ, so that two prefixes of one namespace cannot make two equal attributes.
    private void attributes() {
        int from = random.nextInt(8);
        for (int i = random.nextInt(4); i > 0; i--) {
            String prefix = random.nextInt(8) == 0 ? "xml:" : "";
            String name = prefix.isEmpty() ? qualified(1 + random.nextInt(PREFIXES.length)) : prefix + "n";
            attribute(name + (char) ('k' + (from + i * 5) % 9), any(VALUES));
        }
    }

    private void attribute(String name, String value) {
        char quote = random.nextBoolean() ? '"' : '\'';
        String gap = random.nextInt(8) == 0 ? any(SPACES) : "";
        String other = quote == '"' ? "'" : "\"";
        out.append(any(SPACES)).append(name).append(gap).append('=').append(gap).append(quote);
        out.append(value)
                .append(random.nextInt(9) == 0 && !name.startsWith("xmlns") ? other : "")
                .append(quote);
    }

    private String qualified(int prefixes) {
        String prefix = PREFIXES[random.nextInt(Math.min(prefixes, PREFIXES.length))];
        return (prefix.isEmpty() ? "" : prefix + ":") + any(NAMES);
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
