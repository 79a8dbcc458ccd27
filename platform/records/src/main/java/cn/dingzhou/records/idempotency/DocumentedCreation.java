package cn.dingzhou.records.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.model.Extensions;
import io.smallrye.openapi.runtime.util.JandexUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Documents what no signature tells of {@link Idempotent} operations: their header, and which answer 201. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedCreation implements OASFilter {

    /** Whether each operation with a key creates something, by its method. */
    private final Map<String, Boolean> creating = new HashMap<>();

    public DocumentedCreation(IndexView index) {
        index.getAnnotations(Idempotent.class).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(found -> {
                    MethodInfo method = found.target().asMethod();
                    boolean creates = found.value("creates") == null
                            || found.value("creates").asBoolean();
                    Stream.concat(
                                    Stream.of(method.declaringClass()),
                                    index
                                            .getAllKnownSubclasses(
                                                    method.declaringClass().name())
                                            .stream())
                            .forEach(resource ->
                                    creating.put(JandexUtil.createUniqueMethodReference(resource, method), creates));
                });
    }

    @Override
    public Operation filterOperation(Operation operation) {
        Boolean creates = creating.get(Extensions.getMethodRef(operation));
        if (creates != null) {
            operation.addParameter(key());
            APIResponses answers = operation.getResponses();
            APIResponse created = creates ? answers.getAPIResponse("200") : null;
            if (created != null) {
                answers.removeAPIResponse("200");
                answers.addAPIResponse(
                        "201",
                        created.description("已登记 / entered")
                                .addHeader("Location", text())
                                .addHeader("ETag", text()));
            }
            answers.addAPIResponse(
                    "422",
                    OASFactory.createAPIResponse()
                            .description("Idempotency-Key 已用于另一个请求 / the key was used for another request"));
        }
        return operation;
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "可选：同一键与同一请求体 24 小时内得到同一答复 / optional: the same key with the same body gets the same answer for 24 hours")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    private static Header text() {
        return OASFactory.createHeader().schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
