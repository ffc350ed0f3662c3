package switchboard.sp.company;

import java.util.Set;

/// Domains where anybody can have an address: nobody may claim one.
final class PublicMailDomains {
    private static final Set<String> ALL = Set.of(
            "126.com",
            "163.com",
            "aol.com",
            "bigpond.com",
            "bluewin.ch",
            "btinternet.com",
            "comcast.net",
            "duck.com",
            "fastmail.com",
            "free.fr",
            "freenet.de",
            "gmail.com",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hey.com",
            "hotmail.co.uk",
            "hotmail.com",
            "hotmail.de",
            "hotmail.fr",
            "hushmail.com",
            "icloud.com",
            "inbox.com",
            "laposte.net",
            "libero.it",
            "live.co.uk",
            "live.com",
            "live.de",
            "mac.com",
            "mail.com",
            "mail.ru",
            "mailbox.org",
            "me.com",
            "msn.com",
            "naver.com",
            "orange.fr",
            "outlook.com",
            "outlook.de",
            "pm.me",
            "posteo.de",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rediffmail.com",
            "rocketmail.com",
            "seznam.cz",
            "sky.com",
            "t-online.de",
            "tutanota.com",
            "uol.com.br",
            "verizon.net",
            "web.de",
            "yahoo.co.jp",
            "yahoo.co.uk",
            "yahoo.com",
            "yahoo.de",
            "yahoo.fr",
            "yandex.com",
            "yandex.ru",
            "ymail.com",
            "zoho.com");

    private PublicMailDomains() {}

    static boolean contains(DomainName domain) {
        return ALL.contains(domain.value());
    }
}
