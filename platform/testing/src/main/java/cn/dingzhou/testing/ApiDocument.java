package cn.dingzhou.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The API document in {@code docs/api}, which is the one the service answers with; {@code -Dupdate-docs} writes it anew. */
public final class ApiDocument {

    /** Fails when the running service's document is another than {@code docs/api/<service>.yaml}. */
    public static void check(String service) {
        Path file = Path.of(System.getProperty("project.root"), "docs", "api", service + ".yaml");
        String served = RestAssured.get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceFirst("^---\n", "");
        try {
            if (System.getProperty("update-docs") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, served);
            }
            String kept = Files.exists(file) ? Files.readString(file) : "";
            assertThat(served)
                    .as("%s is out of date; write it anew with -Dupdate-docs", file)
                    .isEqualTo(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApiDocument() {}
}
