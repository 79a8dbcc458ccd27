package cn.dingzhou.records.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.model.Extensions;
import io.smallrye.openapi.runtime.util.JandexUtil;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** Documents the header of {@link Idempotent} operations, which no parameter of theirs tells of. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeyParameter implements OASFilter {

    private final Set<String> idempotentMethods;

    public IdempotencyKeyParameter(IndexView index) {
        idempotentMethods = index.getAnnotations(Idempotent.class).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(found -> found.target().asMethod())
                .map(method -> JandexUtil.createUniqueMethodReference(method.declaringClass(), method))
                .collect(Collectors.toSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (idempotentMethods.contains(Extensions.getMethodRef(operation))) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description(
                            "可选：同一键与同一请求体 24 小时内得到同一答复 / optional: the same key with the same body gets the same answer for 24 hours")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .minLength(1)
                            .maxLength(255)));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "422",
                            OASFactory.createAPIResponse()
                                    .description("Idempotency-Key 已用于另一个请求 / the key was used for another request"));
        }
        return operation;
    }
}
