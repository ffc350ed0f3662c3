package switchboard.idp.directory;

import java.util.List;
import java.util.Map;

/// The fields of a form as they were sent. A field that was not sent is empty, so nobody has to ask.
public record Form(Map<String, List<String>> fields) {
    public Form {
        fields = Map.copyOf(fields);
    }

    public String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /// The version of what the form was drawn from; 0, which nothing has, where it was not sent as a number.
    public int version() {
        var text = text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// A form carries passwords now and then; none is for a log.
    @Override
    public String toString() {
        return "Form" + fields.keySet();
    }
}
