package cn.dingzhou.records.imports;

import cn.dingzhou.rest.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param written the address of what was created or updated, as in {@code households/0198...}: the audit trail tells of it
 * @param errors why it was rejected; their pointers are relative to the record, as in {@code /members/0/citizenId}
 */
public record RowOutcome(Kind kind, @Nullable String written, List<FieldError> errors) {

    /** The four counts of an import. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    private static final RowOutcome UNCHANGED = new RowOutcome(Kind.UNCHANGED, null, List.of());

    public RowOutcome {
        errors = List.copyOf(errors);
        if (errors.isEmpty() == (kind == Kind.REJECTED)) {
            throw new IllegalArgumentException("errors belong to a rejected record, and to no other");
        }
        if ((written == null) == (kind == Kind.CREATED || kind == Kind.UPDATED)) {
            throw new IllegalArgumentException("an address belongs to a record that was written, and to no other");
        }
    }

    public static RowOutcome created(String address) {
        return new RowOutcome(Kind.CREATED, address, List.of());
    }

    public static RowOutcome updated(String address) {
        return new RowOutcome(Kind.UPDATED, address, List.of());
    }

    public static RowOutcome unchanged() {
        return UNCHANGED;
    }

    public static RowOutcome rejected(FieldError... errors) {
        return rejected(List.of(errors));
    }

    public static RowOutcome rejected(List<FieldError> errors) {
        return new RowOutcome(Kind.REJECTED, null, errors);
    }

    /** Whether anything is otherwise than before. */
    public boolean isWrite() {
        return written != null;
    }
}
