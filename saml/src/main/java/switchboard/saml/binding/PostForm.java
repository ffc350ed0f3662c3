package switchboard.saml.binding;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells a page what to post where: its one form's address and hidden fields.
///
/// @param fields in the order to write them
public record PostForm(URI action, Map<String, String> fields) {
    public PostForm {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
