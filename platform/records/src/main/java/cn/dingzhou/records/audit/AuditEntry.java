package cn.dingzhou.records.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param at to the microsecond, as the database keeps it
 * @param reason or purpose, as stated
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String subject,
        String client,
        String action,
        String object,
        @Nullable String reason,
        String traceId) {

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("client"),
                row.getString("action"),
                row.getString("object"),
                row.getString("reason"),
                row.getString("trace_id"));
    }

    /** Every field with its length in front, so that no two entries give the same bytes. */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            for (String text : List.of(subject, client, action, object, traceId)) {
                write(text, out);
            }
            if (reason != null) {
                write(reason, out);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
