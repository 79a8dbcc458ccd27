package cn.dingzhou.rest.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents once, for every operation, the problems it may answer with. */
public class CommonAnswers implements OASFilter {

    private static final String PROBLEM = "application/problem+json";

    private static final Pattern IN_ADDRESS = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "输入有误，errors 指明字段 / invalid input, errors name the fields",
            "401", "没有有效令牌 / no valid token",
            "403", "角色无权 / the role does not allow it",
            "404", "不存在或不在辖区内 / does not exist, or outside the caller's region",
            "500", "服务器错误 / internal error");

    private static final Map<String, String> CHANGES = Map.of(
            "409", "与现有记录冲突 / contradicts what is recorded",
            "413", "请求体过大 / body too large",
            "415", "不支持的格式 / unsupported media type");

    private static final Map<String, String> CONDITIONAL =
            Map.of("412", "版本已变化 / the version is stale", "428", "缺少 If-Match / If-Match is missing");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((address, path) -> path.getOperations()
                .forEach((method, operation) -> {
                    complete(address, operation);
                    correct(operation);
                    add(operation, ALWAYS);
                    if (method != PathItem.HttpMethod.GET) {
                        add(operation, CHANGES);
                    }
                    if (isConditional(operation)) {
                        add(operation, CONDITIONAL);
                    }
                }));
    }

    /** An operation that is inherited does not know what stands in its resource's address. */
    private static void complete(String address, Operation operation) {
        IN_ADDRESS.matcher(address).results().map(found -> found.group(1)).forEach(name -> {
            if (!has(operation, name)) {
                operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            }
        });
    }

    /** For a POST without a result 201 is guessed, where 204 is answered. */
    private static void correct(Operation operation) {
        APIResponse guessed = operation.getResponses().getAPIResponse("201");
        if (guessed != null && guessed.getContent() == null) {
            operation.getResponses().removeAPIResponse("201");
            operation.getResponses().addAPIResponse("204", guessed.description("已完成 / done"));
        }
    }

    private static boolean isConditional(Operation operation) {
        return has(operation, "If-Match");
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(known -> parameter.equals(known.getName()));
    }

    private static void add(Operation operation, Map<String, String> answers) {
        new TreeMap<>(answers).forEach((status, description) -> {
            APIResponse existing = operation.getResponses().getAPIResponse(status);
            if (existing == null || existing.getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
    }

    private static APIResponse problem(String description) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(PROBLEM, OASFactory.createMediaType().schema(schema)));
    }
}
