package cn.dingzhou.records.imports;

import jakarta.persistence.Embeddable;
import java.util.Collection;

/** What became of the records read so far. */
@Embeddable
record Counts(long created, long updated, long unchanged, long rejected) {

    static Counts of(Collection<RowOutcome.Kind> outcomes) {
        return new Counts(
                count(outcomes, RowOutcome.Kind.CREATED),
                count(outcomes, RowOutcome.Kind.UPDATED),
                count(outcomes, RowOutcome.Kind.UNCHANGED),
                count(outcomes, RowOutcome.Kind.REJECTED));
    }

    long read() {
        return created + updated + unchanged + rejected;
    }

    private static long count(Collection<RowOutcome.Kind> outcomes, RowOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome == kind).count();
    }
}
