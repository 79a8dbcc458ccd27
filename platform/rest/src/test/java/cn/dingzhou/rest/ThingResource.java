package cn.dingzhou.rest;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.openapi.Retirement;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A hundred numbered things in Dingzhou, at version 3. */
@Path("/things")
@Blocking
class ThingResource {

    private static final long VERSION = 3;

    private final CurrentCaller caller;

    ThingResource(CurrentCaller caller) {
        this.caller = caller;
    }

    enum Colour {
        RED,
        BLUE
    }

    record Part(@NotBlank String name) {}

    record NewThing(
            @NotBlank String name,
            int size,
            Colour colour,
            @NotEmpty List<@Valid Part> parts,
            @Nullable LocalDate since) {}

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    public RestResponse<NewThing> create(@Valid NewThing thing, @Context UriInfo uri) {
        return ETags.created(uri, 7, VERSION, thing);
    }

    @GET
    @PermitAll
    public Page<Integer> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("on") @Nullable LocalDate on) {
        String after = page.after(colour);
        int first = after == null ? 0 : Integer.parseInt(after) + 1;
        List<Integer> rows =
                IntStream.range(first, 100).limit(page.fetch()).boxed().toList();
        return Page.of(rows, page, String::valueOf, colour);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    public RestResponse<Part> read(@PathParam("id") int id, @Context Request request) {
        return ETags.ok(request, VERSION, new Part("thing"));
    }

    @GET
    @Path("/of/{region}")
    @RolesAllowed(Roles.VIEWER)
    public Part inRegion(@PathParam("region") String region) {
        caller.current().requireInScope(new RegionCode(region));
        return new Part("thing");
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.REGISTRAR)
    public Part change(@PathParam("id") int id, @BeanParam IfMatch ifMatch, @Valid Part part) {
        ifMatch.require(VERSION);
        return part;
    }

    @GET
    @Path("/broken")
    @PermitAll
    public Part broken() {
        throw new IllegalStateException("secret detail");
    }

    interface Vague {}

    @POST
    @Path("/vague")
    @PermitAll
    public Part vague(Vague nothingThatCanBeRead) {
        return new Part("never seen");
    }

    @GET
    @Path("/old")
    @PermitAll
    @Deprecated(since = "2027-01-01", forRemoval = true)
    @Extension(name = Retirement.SUNSET, value = "2027-12-31")
    @Extension(name = Retirement.SUCCESSOR, value = "/api/v1/things")
    public Part old() {
        return new Part("thing");
    }

    @GET
    @Path("/forgotten")
    public Part withoutAnyRole() {
        return new Part("never seen");
    }
}
