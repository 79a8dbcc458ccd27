package cn.dingzhou.testing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;

@Path("/who-am-i")
public class WhoAmIResource {

    private final JsonWebToken token;

    WhoAmIResource(JsonWebToken token) {
        this.token = token;
    }

    @GET
    @RolesAllowed("registrar")
    public String answer() {
        return token.getName() + " in " + token.getClaim("region");
    }
}
