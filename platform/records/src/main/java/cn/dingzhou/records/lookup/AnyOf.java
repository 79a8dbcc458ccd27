package cn.dingzhou.records.lookup;

import java.util.Collection;
import java.util.UUID;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * In queries: {@code any_of(id, :ids)}, one parameter however many there are. For {@code id in :ids} Hibernate writes another
 * statement for each number of them, anew each time, and PostgreSQL plans it anew.
 *
 * <p>Each is looked up by the index of what is asked for. Of {@code = any(array)} PostgreSQL would not know how few rows it finds,
 * and go through all rows of the caller's region to find them. Not in an {@code or}, which no index serves then.
 */
public final class AnyOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "any_of",
                        "(?1 in (select unnest(?2)))",
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
