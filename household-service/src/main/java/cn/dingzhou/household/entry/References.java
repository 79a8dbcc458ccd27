package cn.dingzhou.household.entry;

import cn.dingzhou.rest.problem.Findings;
import java.util.Collection;
import java.util.List;
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

    /** The check that drafts name, in a field, an entry of another kind that was there when they begin. */
    public static <E extends Entry<?>, F extends Facts> Check<F> mustPrecede(
            EntryRepository entries,
            Class<E> kind,
            List<Draft<F>> drafts,
            String field,
            Function<F, String> reference) {
        References<E> known = of(entries, kind, drafts, reference);
        return (draft, findings) -> {
            E named = known.find(field, reference.apply(draft.facts()), findings);
            if (named != null) {
                EntryKind.checkOrder("on", draft.facts().on(), named.facts().on(), findings);
            }
        };
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
