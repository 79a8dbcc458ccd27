package cn.dingzhou.outbox.parked;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.OPERATOR;

import cn.dingzhou.outbox.ServiceName;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Parked events of this service; the service is in the path, so that the gateway can tell whose are meant. */
@Path("/services/{service}/parked-events")
@Tag(name = "Parked events")
public class ParkedEventResource {

    private final ParkedEventRepository parked;
    private final ParkedEvents decisions;
    private final ServiceName service;

    ParkedEventResource(ParkedEventRepository parked, ParkedEvents decisions, ServiceName service) {
        this.parked = parked;
        this.decisions = decisions;
        this.service = service;
    }

    @GET
    @RolesAllowed({OPERATOR, AUDITOR})
    @Operation(summary = "列出未能发出的事件 / List events that could not be sent")
    public Page<ParkedEvent> list(@PathParam("service") String name, @BeanParam @Valid PageRequest page) {
        requireThis(name);
        return Page.of(
                parked.after(page.after(0L, Long::valueOf), page.fetch()), page, event -> String.valueOf(event.id()));
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(OPERATOR)
    @Operation(summary = "排除原因后重发 / Try to send a parked event again, after the cause was removed")
    public void retry(@PathParam("service") String name, @PathParam("id") long id) {
        requireThis(name);
        decisions.retry(id);
    }

    @POST
    @Path("/{id}/skip")
    @RolesAllowed(OPERATOR)
    @Operation(summary = "放弃该事件，继续其后的事件 / Never send a parked event and go on with the next of its aggregate")
    public void skip(@PathParam("service") String name, @PathParam("id") long id, @Valid SkipReason why) {
        requireThis(name);
        decisions.skip(id, why.reason());
    }

    private void requireThis(String name) {
        if (!service.value().equals(name)) {
            throw new NotFoundException(Text.of("服务", "service"));
        }
    }
}
