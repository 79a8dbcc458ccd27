package cn.dingzhou.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final String CLAIMS =
            """
            tags: [{name: Claims, description: claims}]
            paths:
              /api/v1/claims:
                get: {responses: {"200": {content: {a: {schema: {$ref: '#/components/schemas/Page'}}}}}}
              /api/v1/claimants:
                get: {responses: {"200": {content: {a: {schema: {$ref: '#/components/schemas/Claimant'}}}}}}
              /api/v1/services/{service}/parked-events:
                get: {parameters: [{name: service, in: path}, {name: limit, in: query}], responses: {}}
            components:
              schemas:
                Page: {items: {$ref: '#/components/schemas/Kind'}}
                Kind: {type: string, enum: [ILLNESS]}
                Text: {type: object}
                Claimant: {type: object}
            """;

    private static final String POSTS =
            """
            tags: [{name: Posts}]
            paths:
              /api/v1/posts:
                get: {responses: {"200": {content: {a: {schema: {$ref: '#/components/schemas/Page'}},
                  b: {schema: {$ref: '#/components/schemas/Text'}}}}}}
            components:
              schemas:
                Page: {items: {$ref: '#/components/schemas/Kind'}}
                Kind: {type: string, enum: [WORKSHOP]}
                Text: {type: object}
            """;

    @Test
    void whatDiffersIsNamedAfterItsServiceAndSoIsWhatHoldsIt() {
        JsonNode merged = merge(claims(), posts());

        assertThat(names(merged.path("components").path("schemas")))
                .containsExactly("EmploymentKind", "EmploymentPage", "InsuranceKind", "InsurancePage", "Text");
        assertThat(merged.at("/components/schemas/InsurancePage/items/$ref").asText())
                .isEqualTo("#/components/schemas/InsuranceKind");
        assertThat(References.in(merged.at("/paths/~1api~1v1~1posts")))
                .containsExactly("#/components/schemas/EmploymentPage", "#/components/schemas/Text");
    }

    @Test
    void whatIsNotRoutedIsLeftOut() {
        JsonNode merged = merge(claims());

        assertThat(names(merged.path("paths")))
                .containsExactly("/api/v1/claims", "/api/v1/services/insurance-service/parked-events");
        assertThat(names(merged.path("components").path("schemas"))).containsExactly("Kind", "Page");
    }

    @Test
    void aServicesOwnNameStandsInItsAddresses() {
        JsonNode parked = merge(claims()).at("/paths/~1api~1v1~1services~1insurance-service~1parked-events/get");

        assertThat(parked.path("parameters").findValuesAsText("name")).containsExactly("limit");
    }

    @Test
    void aPathOfTwoServicesIsNoted() {
        assertThatThrownBy(() -> merge(posts(), posts())).hasMessageContaining("/api/v1/posts is in two documents");
    }

    @Test
    void aReferenceToNothingIsNoted() {
        Part part = new Part("employment-service", read(POSTS.replace("Text: {type: object}", "")));

        assertThatThrownBy(() -> merge(part))
                .hasMessageContaining("employment-service has no #/components/schemas/Text");
    }

    private static Part claims() {
        Part claims = new Part("insurance-service", read(CLAIMS));
        claims.nameItself();
        claims.keepRouted(List.of("/api/v1/claims", "/api/v1/services/insurance-service"));
        return claims;
    }

    private static Part posts() {
        return new Part("employment-service", read(POSTS));
    }

    private static JsonNode merge(Part... parts) {
        return new MergedDocument(read("openapi: 3.1.0")).of(List.of(parts));
    }

    private static ObjectNode read(String yaml) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(yaml);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
