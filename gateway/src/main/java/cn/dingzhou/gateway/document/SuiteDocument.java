package cn.dingzhou.gateway.document;

import cn.dingzhou.rest.openapi.CommonAnswers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Turns the gateway's own document into that of everything behind it, when the gateway is built. */
@OpenApiFilter(stages = RunStage.BUILD, documentNames = SuiteDocument.NAME)
public class SuiteDocument implements OASFilter {

    static final String NAME = "suite";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();
    private static final List<String> SERVICES =
            List.of("household-service", "insurance-service", "employment-service");

    @Override
    public void filterOpenAPI(OpenAPI own) {
        new CommonAnswers().filterOpenAPI(own);
        try {
            OpenAPI all = model(merged(new Part("gateway", tree(own))));
            own.openapi(all.getOpenapi())
                    .info(all.getInfo())
                    .servers(all.getServers())
                    .security(all.getSecurity())
                    .tags(all.getTags())
                    .paths(all.getPaths())
                    .components(all.getComponents());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode merged(Part own) throws IOException {
        Config config = ConfigProvider.getConfig();
        List<Part> parts = new ArrayList<>(List.of(own));
        for (String service : SERVICES) {
            Part part = new Part(service, read(service));
            part.nameItself();
            part.keepRouted(config.getValues("gateway.routes." + service, String.class));
            parts.add(part);
        }
        Set<String> ownPaths = new LinkedHashSet<>();
        own.paths().fieldNames().forEachRemaining(ownPaths::add);
        ObjectNode document = new MergedDocument(read(NAME)).of(parts);
        new Operations(document, ownPaths, config.getValues("gateway.public-reads", String.class)).complete();
        document.remove("x-examples");
        return document;
    }

    private static ObjectNode read(String name) throws IOException {
        String resource = "api/" + name + ".yaml";
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (document == null) {
                throw new FileNotFoundException(resource);
            }
            return (ObjectNode) YAML.readTree(document);
        }
    }

    private static ObjectNode tree(OpenAPI document) throws IOException {
        return (ObjectNode)
                JSON.readTree(reading().withInitialModel(document).build().toJSON());
    }

    private static OpenAPI model(ObjectNode document) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(document);
        return reading()
                .withCustomStaticFile(() -> new ByteArrayInputStream(bytes))
                .build()
                .model();
    }

    private static SmallRyeOpenAPI.Builder reading() {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false);
    }
}
