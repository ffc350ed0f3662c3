package switchboard.idp.app;

import java.util.Arrays;
import java.util.List;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.AttributeSource;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.directory.Person;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Choice;
import switchboard.platform.page.Moment;
import switchboard.platform.page.News;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [SsoController].
///
/// @param example whose values stand beside the attributes
/// @param blanks how many empty rows the attributes end with
record SsoPage(AppFrame frame, Shown shown, TrustForm form, Person example, List<Slip> slips, int blanks)
        implements PageModel {
    private static final AttributeRule BLANK = AttributeRule.of("", AttributeSource.EMAIL);

    /// What goes to the app.
    record Shown(String ssoUrl, String metadataUrl, String fingerprint, Moment from, Moment to, Badge good) {}

    @Override
    public Shell shell() {
        return frame.shell();
    }

    SsoPage with(News news) {
        return new SsoPage(frame.with(frame.shell().with(news)), shown, form, example, slips, blanks);
    }

    SsoPage with(TrustForm typed) {
        return new SsoPage(frame, shown, typed, example, slips, blanks);
    }

    SsoPage with(List<Slip> put) {
        return new SsoPage(frame, shown, form, example, put, blanks);
    }

    SsoPage withMoreRows() {
        return new SsoPage(frame, shown, form, example, slips, 2);
    }

    List<AttributeRule> rows() {
        return java.util.stream.Stream.concat(
                        frame.app().attributes().stream(),
                        java.util.stream.Stream.generate(() -> BLANK).limit(blanks))
                .toList();
    }

    /// What the example person's value is; groups are not looked up for it.
    String example(AttributeRule row) {
        if (row.name().isEmpty()) {
            return "";
        }
        return row.source() == AttributeSource.GROUPS
                ? "The names of the person’s groups"
                : String.join(", ", AttributeMapper.values(row, example, List.of()));
    }

    /// Whether the entry can still fill in the app's two addresses.
    boolean asks() {
        return !frame.app().trust().complete() && !frame.entry().asks().isEmpty();
    }

    String word(String field) {
        return frame.entry().word(field);
    }

    List<Choice> sources() {
        return Arrays.stream(AttributeSource.values())
                .map(source -> Choice.of(source.code(), source.label()))
                .toList();
    }

    List<Choice> nameIds() {
        return Arrays.stream(NameIdKind.values())
                .map(kind -> Choice.of(kind.code(), kind.label()))
                .toList();
    }

    List<Choice> parts() {
        return Arrays.stream(SignedPart.values())
                .map(part -> Choice.of(part.code(), part.label() + ", RSA-SHA256"))
                .toList();
    }
}
