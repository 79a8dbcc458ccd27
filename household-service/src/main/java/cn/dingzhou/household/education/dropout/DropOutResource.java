package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import cn.dingzhou.household.entry.EntryView;
import cn.dingzhou.rest.conditional.IfMatch;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/drop-outs")
@Tag(name = "Drop-outs", description = "失学辍学与劝返 / children out of school, and how they came back")
class DropOutResource extends EntryResource<DropOutFacts> {

    DropOutResource(EntryDesk desk, DropOuts kind) {
        super(desk, kind);
    }

    @POST
    @Path("/{id}/return")
    @Authenticated
    @Operation(summary = "复学 / Back at school")
    public RestResponse<EntryView<DropOutFacts>> giveBack(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Return request) {
        return change(id, dropOut -> dropOut.returned(request.until(), request.stage()), ifMatch);
    }

    @POST
    @Path("/{id}/exemption")
    @Authenticated
    @Operation(summary = "免学 / Exempted from school")
    public RestResponse<EntryView<DropOutFacts>> exempt(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Exemption request) {
        return change(id, dropOut -> dropOut.exempted(request.until(), request.exemption()), ifMatch);
    }
}
