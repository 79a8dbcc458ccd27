package cn.dingzhou.household.entry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What else is written of the household or person that an entry is about. */
public final class OtherEntries {

    private final HouseholdFiles files;
    private final Subject subject;

    @Nullable
    private final Entry<?> itself;

    /** @param itself absent for a new entry */
    OtherEntries(HouseholdFiles files, Subject subject, @Nullable Entry<?> itself) {
        this.files = files;
        this.subject = subject;
        this.itself = itself;
    }

    /** What the others of a kind say, the entry itself left out. */
    public <E extends Entry<F>, F extends Facts> Stream<F> of(Class<E> kind) {
        List<E> entries = files.entries(kind, subject);
        return entries.stream().filter(entry -> entry != itself).map(Entry::facts);
    }
}
