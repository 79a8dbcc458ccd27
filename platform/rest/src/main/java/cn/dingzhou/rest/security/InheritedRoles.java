package cn.dingzhou.rest.security;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks {@link AdmitsRoles resources} who may come before the body is read, as {@code @RolesAllowed} would. */
class InheritedRoles {

    private final Instance<AdmitsRoles> resources;
    private final CurrentCaller caller;

    InheritedRoles(@Any Instance<AdmitsRoles> resources, CurrentCaller caller) {
        this.resources = resources;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void require(ContainerRequestContext request, ResourceInfo called) {
        if (AdmitsRoles.class.isAssignableFrom(called.getResourceClass())) {
            Set<String> admitted = resources
                    .select(called.getResourceClass().asSubclass(AdmitsRoles.class))
                    .get()
                    .admitted(request.getMethod());
            if (!admitted.isEmpty() && admitted.stream().noneMatch(caller.current()::hasRole)) {
                throw new ForbiddenException();
            }
        }
    }
}
