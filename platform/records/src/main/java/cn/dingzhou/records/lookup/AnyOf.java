package cn.dingzhou.records.lookup;

import java.util.Collection;
import java.util.UUID;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * In queries: {@code any_of(id, :ids)}, one parameter however many there are, and one plan, by the index of what is asked for.
 * Not in an {@code or}, which no index serves then.
 */
public final class AnyOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "any_of",
                        "(?1 in (select each_of(?2)))",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }

    /** The parameter. */
    public static Object ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    /** The parameter. */
    public static Object texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
