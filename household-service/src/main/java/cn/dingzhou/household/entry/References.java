package cn.dingzhou.household.entry;

import cn.dingzhou.household.person.Findings;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries of another kind that drafts name by their references, looked up together. */
public final class References<E extends Entry<?>> {

    private final Map<String, E> known;

    private References(Map<String, E> known) {
        this.known = known;
    }

    public static <E extends Entry<?>, F extends Facts> References<E> of(
            EntryRepository entries, Class<E> kind, Collection<Draft<F>> drafts, Function<F, String> reference) {
        return new References<>(entries.byReference(
                kind,
                drafts.stream().map(draft -> reference.apply(draft.facts())).toList()));
    }

    /** The entry named in the field, or nothing and a finding. */
    public @Nullable E find(String field, String reference, Findings findings) {
        E entry = known.get(reference);
        if (entry == null) {
            findings.add(
                    "/facts/" + field,
                    "unknown-reference",
                    "没有此编号的记录，请先录入或核对编号。",
                    "There is no entry of this reference; enter it first, or compare the reference.");
        }
        return entry;
    }
}
