package cn.dingzhou.household.entry;

import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestResponse;

/** Where callers bring and fetch entries, each kind by those who may. */
@ApplicationScoped
public class EntryDesk {

    private final EntryRegistry registry;
    private final EntryRepository entries;
    private final Gazetteer gazetteer;
    private final Exports exports;
    private final CurrentCaller caller;

    EntryDesk(
            EntryRegistry registry,
            EntryRepository entries,
            Gazetteer gazetteer,
            Exports exports,
            CurrentCaller caller) {
        this.registry = registry;
        this.entries = entries;
        this.gazetteer = gazetteer;
        this.exports = exports;
        this.caller = caller;
    }

    public <E extends Entry<F>, F extends Facts> Page<E> list(
            EntryKind<E, F> kind, EntryFilter filter, PageRequest page) {
        require(kind.readers());
        if (filter.open() != null && !kind.lasts()) {
            throw new InvalidInputException(new FieldError(
                    "/open", "without-end", "这类记录没有结束日期，不能按此筛选。", "Such entries do not end; leave it out."));
        }
        return entries.page(kind.entityType(), filter.under(gazetteer::canonical), page);
    }

    <E extends Entry<F>, F extends Facts> RestResponse<StreamingOutput> export(
            EntryKind<E, F> kind, EntryFilter filter, ExportRequest request) {
        return exports.of(kind.name(), kind.viewType(), request, page -> list(kind, filter, page)
                .map(EntryView::of));
    }

    public <E extends Entry<F>, F extends Facts> E read(EntryKind<E, F> kind, UUID id) {
        require(kind.readers());
        return entries.locate(kind.entityType(), id);
    }

    public <E extends Entry<F>, F extends Facts> E enter(EntryKind<E, F> kind, NewEntry<F> request) {
        return registry.enter(kind, request, require(kind.writers()));
    }

    <E extends Entry<F>, F extends Facts> E correct(
            EntryKind<E, F> kind, UUID id, UnaryOperator<F> correction, IfMatch ifMatch) {
        require(kind.writers());
        return registry.correct(kind, id, correction, ifMatch);
    }

    private Caller require(Set<String> roles) {
        Caller calling = caller.current();
        if (roles.stream().noneMatch(calling::hasRole)) {
            throw new ForbiddenException();
        }
        return calling;
    }
}
