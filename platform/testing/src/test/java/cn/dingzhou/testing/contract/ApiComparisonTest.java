package cn.dingzhou.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiComparisonTest {

    private static final String RELEASED =
            """
            openapi: 3.1.0
            info: {version: 1.2.0}
            paths:
              /posts:
                get:
                  parameters:
                  - {in: query, name: region, schema: {type: string, maxLength: 12}}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Post"}}}}
                post:
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: "#/components/schemas/NewPost"}}}
                  responses:
                    "201": {description: made}
            components:
              schemas:
                NewPost: {type: object, required: [title], properties: {title: {type: string, maxLength: 80}, wage: {type: [number, "null"]}}}
                Post:
                  type: object
                  required: [id]
                  properties: {id: {type: string, format: uuid}, stage: {$ref: "#/components/schemas/Stage"}, tags: {type: array, items: {type: string}}}
                Stage: {type: string, enum: [OFFERED, CLOSED]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "post: | patch: | POST /posts is gone",
                "name: region | name: place | GET /posts parameter query region is gone",
                "maxLength: 12 | maxLength: 9 | GET /posts parameter query region: maxLength was 12, is 9",
                "'\"201\"' | '\"204\"' | POST /posts answer 201 is gone",
                "'json: {schema: {$ref: \"#/components/schemas/Post' | 'xml: {schema: {$ref: \"#/components/schemas/Post' | GET /posts 200 application/json is gone",
                "required: [title] | 'required: [title, wage]' | POST /posts body/wage is required now",
                "'[number, \"null\"]' | number | 'POST /posts body/wage: type was [null, number], is [number]'",
                "'{type: string, maxLength: 80}' | {type: integer} | 'POST /posts body/title: type was [string], is [integer]'",
                "required: [id] | required: [] | GET /posts 200/id may be missing now",
                "format: uuid | format: uri | 'GET /posts 200/id: format was \"uuid\", is \"uri\"'",
                "items: {type: string} | items: {type: object} | 'GET /posts 200/tags[]: type was [string], is [object]'",
                "'[OFFERED, CLOSED]' | [OFFERED] | GET /posts 200/stage: the value CLOSED is gone",
                "'stage: {' | 'state: {' | GET /posts 200/stage is gone",
            })
    void whatBreaksCallersIsFound(String was, String is, String found) {
        assertThat(RELEASED).contains(was);
        assertThat(ApiComparison.broken(Contract.of(RELEASED), Contract.of(RELEASED.replace(was, is))))
                .containsExactly(found);
    }

    @Test
    void additionsBreakNobody() {
        String grown = RELEASED.replace("/posts:", "/fairs: {get: {responses: {}}}\n  /posts:")
                .replace("maxLength: 80", "maxLength: 120")
                .replace("[OFFERED, CLOSED]", "[OFFERED, CLOSED, FILLED]")
                .replace("required: [id]", "required: [id, tags]")
                .replace("wage: {", "note: {type: string}, wage: {")
                .replace("stage: {", "note: {type: string}, stage: {");
        assertThat(ApiComparison.broken(Contract.of(RELEASED), Contract.of(grown)))
                .isEmpty();
    }

    @Test
    void anotherMajorVersionIsRecognised() {
        assertThat(Contract.of(RELEASED).major()).isEqualTo(1);
        assertThat(Contract.of(RELEASED.replace("1.2.0", "2.0.0-rc.1")).major()).isEqualTo(2);
    }
}
