package switchboard.postgres;

/// Keeps the superuser's password out of logs: it has to be asked for by name.
final class Password {

    private final String text;

    Password(String text) {
        this.text = text;
    }

    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
