package cn.dingzhou.records.exports;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bridges by number; of those named {@code broken} the list breaks after 3 MB, and there are none named {@code missing}. */
@Path("/bridges")
@Authenticated
class BridgeResource {

    private final Exports exports;
    private final EntityManager entities;
    private int mostInSession;

    BridgeResource(Exports exports, EntityManager entities) {
        this.exports = exports;
        this.entities = entities;
    }

    @GET
    public Page<BridgeView> list(@QueryParam("name") @Nullable String name, @BeanParam @Valid PageRequest page) {
        if ("missing".equals(name)) {
            throw new NotFoundException(Text.of("桥", "bridge"));
        }
        if ("broken".equals(name)) {
            return broken(page).map(BridgeView::of);
        }
        String after = page.after("", key -> key, name);
        List<Bridge> fetched = entities.createQuery(
                        "from Bridge where number > :after and (:name is null or name = :name) order by number",
                        Bridge.class)
                .setParameter("after", after)
                .setParameter("name", name)
                .setMaxResults(page.fetch())
                .getResultList();
        mostInSession = Math.max(
                mostInSession, entities.unwrap(Session.class).getStatistics().getEntityCount());
        return Page.of(fetched, page, bridge -> bridge.number, name).map(BridgeView::of);
    }

    @GET
    @Path("/export")
    public RestResponse<StreamingOutput> export(
            @QueryParam("name") @Nullable String name, @BeanParam ExportRequest request) {
        return exports.of("bridges", BridgeView.class, request, page -> list(name, page));
    }

    private static Page<Bridge> broken(PageRequest page) {
        int after = page.after(0, Integer::valueOf, "broken");
        if (after == 2_000) {
            throw new IllegalStateException("the list cannot be read to its end");
        }
        List<Bridge> fetched = IntStream.rangeClosed(after + 1, after + page.fetch())
                .mapToObj(number -> new Bridge(String.valueOf(number), "130682108201", "桥".repeat(500)))
                .toList();
        return Page.of(fetched, page, bridge -> bridge.number, "broken");
    }

    /** How many bridges a session held at most. */
    @PermitAll
    int mostInSession() {
        return mostInSession;
    }
}
