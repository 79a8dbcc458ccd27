package cn.dingzhou.gateway.limit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation of the gateway's own that needs a token. */
@Path("/limited")
public class LimitedResource {

    @GET
    @RolesAllowed("viewer")
    @Operation(hidden = true)
    public String get() {
        return "fine";
    }
}
