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
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bridges by number; of those named {@code broken} the list is broken, and there are none named {@code missing}. */
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
        String after = page.after("", key -> key, name);
        if ("broken".equals(name) && !after.isEmpty()) {
            throw new IllegalStateException("the second page cannot be read");
        }
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

    /** How many bridges a session held at most. */
    @PermitAll
    int mostInSession() {
        return mostInSession;
    }
}
