package switchboard.platform.http;

/// Why no whole answer came, each with its remedy.
public enum Failure {
    UNKNOWN_HOST("unknown-host", "names a host that cannot be found. Check the spelling of the host."),
    CONNECT("connect", "did not accept a connection. Check that it is running and open to us, then try again."),
    TLS(
            "tls",
            "has no trustworthy certificate for its name, or does not speak TLS."
                    + " Have its certificate renewed by a public authority."),
    TIMEOUT("timeout", "did not answer in time. Check that it is running, then try again."),
    TOO_LARGE("too-large", "answered with more than we accept. Check that the address is the right one."),
    ENCODING("encoding", "answered in a compression we did not ask for. Have it answer plainly or with gzip."),
    BROKEN("broken", "answered with something that is not whole HTTP. Check the address, then try again."),
    BUSY("busy", "was not asked, since too many requests are under way. Try again in a moment."),
    INTERRUPTED("interrupted", "was not waited for, since this service is stopping. Try again in a moment.");

    private final String code;
    private final String sentence;

    Failure(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
