package switchboard.platform.page;

/// The proof that a form was ours: the hidden field's name and its token.
public record Csrf(String parameter, String token) {
    public static final Csrf NONE = new Csrf("", "");

    public boolean present() {
        return !parameter.isEmpty();
    }

    /// The token is a secret of the session; a printed model must not carry it.
    @Override
    public String toString() {
        return "Csrf[" + parameter + "=***]";
    }
}
