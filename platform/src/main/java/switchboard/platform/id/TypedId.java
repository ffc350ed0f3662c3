package switchboard.platform.id;

import java.util.UUID;

/// A row's key, typed by what it names, so that a user's id cannot be passed where a company's is due.
///
/// Its text form is a prefix, an underscore and the UUID in Crockford's base 32: `usr_01j8…`. Implementations
/// are records whose `toString` is that form.
public interface TypedId {
    UUID value();
}
