package cn.dingzhou.records.audit;

import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/mills")
@Authenticated
class MillResource {

    record NewMill(String name) {}

    private final MillWorks works;

    MillResource(MillWorks works) {
        this.works = works;
    }

    @POST
    @Idempotent
    public RestResponse<NewMill> build(NewMill wanted, @Context UriInfo uri) {
        Mill mill = works.build(wanted.name());
        return ETags.created(uri, mill.id, mill.version, wanted);
    }

    @PATCH
    @Path("/{id}")
    public RestResponse<NewMill> rename(@PathParam("id") UUID id, NewMill wanted) {
        return ETags.ok(works.rename(id, wanted.name()).version, wanted);
    }

    @POST
    @Path("/{id}/inspections")
    public NewMill inspect(@PathParam("id") UUID id) {
        return new NewMill(works.look(id).name);
    }

    @POST
    @Path("/{id}/removal")
    public void remove(@PathParam("id") UUID id) {
        works.look(id);
        throw new ConflictException("mill-in-use", Text.of("在用", "It is in use."));
    }
}
