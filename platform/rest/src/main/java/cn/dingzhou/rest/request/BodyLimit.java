package cn.dingzhou.rest.request;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies over {@code rest.max-body-size}, said or unsaid, unless the operation is a {@link LargeBody}. */
class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "rest.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null || resource.getResourceMethod().isAnnotationPresent(LargeBody.class)) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw tooLarge();
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(new LimitedBody(
                    request.getEntityStream(), limit, () -> new WebApplicationException(tooLarge(), 413)));
        }
    }

    private DomainException tooLarge() {
        return new DomainException(
                413,
                "content-too-large",
                Text.of(
                        "请求体超过 %d 字节；大量数据请用导入接口。".formatted(limit),
                        "The body has more than %d bytes; use an import for bulk data.".formatted(limit)));
    }
}
