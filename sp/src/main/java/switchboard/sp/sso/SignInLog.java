package switchboard.sp.sso;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import switchboard.platform.crypto.Place;
import switchboard.platform.crypto.Vault;
import switchboard.platform.id.Ids;
import switchboard.platform.id.Reference;
import switchboard.sp.company.CompanyId;

/// Every attempt to sign in, with what was expected and what came: for the company's admins. The message is
/// kept without signature values, sealed, and cut at 32,768 characters.
public final class SignInLog {
    private static final int LONGEST = 32_768;

    private final SignInTable table;
    private final Vault vault;
    private final Ids ids;
    private final InstantSource clock;

    SignInLog(SignInTable table, Vault vault, Ids ids, InstantSource clock) {
        this.table = table;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    public Reference record(Attempt attempt) {
        var entry = attempt.entry(ids.next(), ids.reference(), clock.instant());
        table.insert(entry.companyId(), entry, seal(entry, attempt.message()));
        return entry.reference();
    }

    /// The newest attempts of a company.
    ///
    /// @param like part of an address, or empty
    public List<SignInEntry> latest(CompanyId company, String like) {
        return table.latest(company, like, 100);
    }

    public Optional<SignInEntry> find(CompanyId company, Reference reference) {
        return table.find(company, reference);
    }

    /// The decoded message of an attempt, masked.
    public Optional<String> message(SignInEntry entry) {
        return table.message(entry.companyId(), entry)
                .map(bytes -> new String(vault.open(bytes, place(entry)), StandardCharsets.UTF_8));
    }

    /// What the person was told, for whoever has the reference.
    Optional<SignInEntry> told(Reference reference) {
        return table.findPublic(reference);
    }

    private byte[] seal(SignInEntry entry, String message) {
        if (message.isEmpty()) {
            return new byte[0];
        }
        var kept = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        return vault.seal(kept.getBytes(StandardCharsets.UTF_8), place(entry));
    }

    private static Place place(SignInEntry entry) {
        return new Place("sign_in", entry.companyId().value(), entry.id());
    }
}
