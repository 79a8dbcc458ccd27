package cn.dingzhou.household.entry;

import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where callers bring and fetch entries, each kind by those who may. */
@ApplicationScoped
public class EntryDesk {

    private final EntryRegistry registry;
    private final EntryRepository entries;
    private final Gazetteer gazetteer;
    private final CurrentCaller caller;

    EntryDesk(EntryRegistry registry, EntryRepository entries, Gazetteer gazetteer, CurrentCaller caller) {
        this.registry = registry;
        this.entries = entries;
        this.gazetteer = gazetteer;
        this.caller = caller;
    }

    <E extends Entry<F>, F extends Facts> Page<E> list(EntryKind<E, F> kind, EntryFilter filter, PageRequest page) {
        require(kind.readers());
        if (filter.open() != null && !kind.lasts()) {
            throw new InvalidInputException(new FieldError(
                    "/open", "without-end", "这类记录没有结束日期，不能按此筛选。", "Such entries do not end; leave it out."));
        }
        return entries.page(kind.entityType(), filter.under(gazetteer::canonical), page);
    }

    <E extends Entry<F>, F extends Facts> E read(EntryKind<E, F> kind, UUID id) {
        require(kind.readers());
        return entries.locate(kind.entityType(), id);
    }

    <E extends Entry<F>, F extends Facts> E enter(EntryKind<E, F> kind, NewEntry<F> request) {
        return registry.enter(kind, request, require(kind.writers()));
    }

    <E extends Entry<F>, F extends Facts> E change(
            EntryKind<E, F> kind, UUID id, UnaryOperator<F> change, IfMatch ifMatch) {
        require(kind.writers());
        return registry.change(kind, id, change, ifMatch);
    }

    private Caller require(Set<String> roles) {
        Caller calling = caller.current();
        if (roles.stream().noneMatch(calling::hasRole)) {
            throw new ForbiddenException();
        }
        return calling;
    }
}
