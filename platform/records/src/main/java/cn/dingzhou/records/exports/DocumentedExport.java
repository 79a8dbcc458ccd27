package cn.dingzhou.records.exports;

import cn.dingzhou.rest.sheet.SheetFormat;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.model.Extensions;
import io.smallrye.openapi.runtime.util.JandexUtil;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Documents what no signature tells of operations with an {@link ExportRequest}: the files they answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedExport implements OASFilter {

    private static final DotName REQUEST = DotName.createSimple(ExportRequest.class);

    private final Set<String> exporting;

    public DocumentedExport(IndexView index) {
        exporting = index.getAnnotations(GET.class).stream()
                .map(found -> found.target().asMethod())
                .filter(method -> method.parameterTypes().stream()
                        .anyMatch(type -> type.name().equals(REQUEST)))
                .flatMap(method -> Stream.concat(
                                Stream.of(method.declaringClass()),
                                index
                                        .getAllKnownSubclasses(
                                                method.declaringClass().name())
                                        .stream())
                        .map(resource -> JandexUtil.createUniqueMethodReference(resource, method)))
                .collect(Collectors.toSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (exporting.contains(Extensions.getMethodRef(operation))) {
            operation.description("列表的全部行，列名为 JSON 字段名；以公式字符开头的文本前加撇号。中途出错则连接断开。"
                    + " / All rows of the list, in columns named as its JSON; text that begins like a formula gets an apostrophe"
                    + " in front. What fails on the way breaks the connection.");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("文件 / the file")
                                    .addHeader(
                                            "Content-Disposition",
                                            OASFactory.createHeader().schema(text()))
                                    .content(files()));
        }
        return operation;
    }

    /** The type of the methods' result is no schema of ours. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null) {
            document.getComponents().removeSchema(StreamingOutput.class.getSimpleName());
        }
    }

    private static Content files() {
        return OASFactory.createContent()
                .addMediaType("text/csv", OASFactory.createMediaType().schema(text()))
                .addMediaType(
                        SheetFormat.XLSX.contentType(),
                        OASFactory.createMediaType().schema(text().format("binary")));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
