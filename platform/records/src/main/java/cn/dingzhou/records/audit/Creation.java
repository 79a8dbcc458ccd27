package cn.dingzhou.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The address of something new is known when its method returns: until then its transaction stays open. */
@ApplicationScoped
class Creation {

    /** With {@link InvocationContext} as its only parameter it would not be taken for a business method, and have no transaction. */
    @Transactional(rollbackOn = Exception.class)
    public @Nullable Object run(InvocationContext method, WritingCall call) throws Exception {
        Object returned = method.proceed();
        if (returned instanceof RestResponse<?> response) {
            Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
            if (location != null) {
                call.created(URI.create(location.toString()).getPath());
            }
        }
        return returned;
    }
}
