package switchboard.sp.connection;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Saved;

/// The rows of `connection_certificate`.
final class CertificateTable {
    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CompanyId company, ConnectionId connection, PinnedCertificate pinned) {
        jdbc.sql("""
                        INSERT INTO connection_certificate (company_id, connection_id, fingerprint, der, added_at, added_by)
                        VALUES (:company, :connection, :fingerprint, :der, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("company", company.value())
                .param("connection", connection.value())
                .param("fingerprint", pinned.fingerprint())
                .param("der", der(pinned.certificate()))
                .param("at", Columns.at(pinned.added().at()))
                .param("by", pinned.added().by())
                .update();
    }

    int delete(CompanyId company, ConnectionId connection, String fingerprint) {
        return jdbc.sql("""
                        DELETE FROM connection_certificate
                        WHERE company_id = :company AND connection_id = :connection AND fingerprint = :fingerprint
                        """)
                .param("company", company.value())
                .param("connection", connection.value())
                .param("fingerprint", fingerprint)
                .update();
    }

    List<PinnedCertificate> of(CompanyId company, ConnectionId connection) {
        return jdbc.sql("""
                        SELECT der, added_at, added_by FROM connection_certificate
                        WHERE company_id = :company AND connection_id = :connection ORDER BY added_at, fingerprint
                        """)
                .param("company", company.value())
                .param("connection", connection.value())
                .query((row, _) -> new PinnedCertificate(
                        certificate(row.getBytes("der")),
                        new Saved(row.getString("added_by"), Columns.instant(row, "added_at"))))
                .list();
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalStateException("a stored certificate cannot be read", e);
        }
    }
}
