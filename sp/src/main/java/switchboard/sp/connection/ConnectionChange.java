package switchboard.sp.connection;

/// What an admin wants saved, as typed.
///
/// @param version the version that was changed from
public record ConnectionChange(
        String idpEntityId, String idpSsoUrl, Certificates certificates, Newcomers newcomers, int version) {

    /// What happens to the pinned certificates.
    public sealed interface Certificates {
        record Keep() implements Certificates {}

        /// @param pasted in any form; blank adds none
        record Add(String pasted) implements Certificates {}

        record Replace(String pasted) implements Certificates {}
    }
}
