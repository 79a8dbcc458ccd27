package cn.dingzhou.records.imports;

import cn.dingzhou.rest.problem.FieldError;
import java.util.List;

/**
 * What became of one record.
 *
 * @param errors why it was rejected; their pointers are relative to the record, as in {@code /members/0/citizenId}
 */
public record RowOutcome(Kind kind, List<FieldError> errors) {

    /** The four counts of an import. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    private static final RowOutcome CREATED = new RowOutcome(Kind.CREATED, List.of());
    private static final RowOutcome UPDATED = new RowOutcome(Kind.UPDATED, List.of());
    private static final RowOutcome UNCHANGED = new RowOutcome(Kind.UNCHANGED, List.of());

    public RowOutcome {
        errors = List.copyOf(errors);
        if (errors.isEmpty() == (kind == Kind.REJECTED)) {
            throw new IllegalArgumentException("errors belong to a rejected record, and to no other");
        }
    }

    public static RowOutcome created() {
        return CREATED;
    }

    public static RowOutcome updated() {
        return UPDATED;
    }

    public static RowOutcome unchanged() {
        return UNCHANGED;
    }

    public static RowOutcome rejected(FieldError... errors) {
        return rejected(List.of(errors));
    }

    public static RowOutcome rejected(List<FieldError> errors) {
        return new RowOutcome(Kind.REJECTED, errors);
    }
}
