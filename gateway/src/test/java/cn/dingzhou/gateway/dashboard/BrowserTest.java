package cn.dingzhou.gateway.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a browser is told about the pages, and about pages of other sites. */
@QuarkusTest
@WithInfrastructure
class BrowserTest {

    private static final String OFFICE = "https://office.example";

    @ConfigProperty(name = "identity.url")
    String issuer;

    @Test
    void thePageRunsItsOwnScriptsOnlyAndTalksToTheIdentityProviderBesides() {
        String provider = issuer.substring(0, issuer.indexOf("/realms"));
        for (String page : new String[] {"/", "/index.html"}) {
            given().get(page)
                    .then()
                    .statusCode(200)
                    .header("X-Content-Type-Options", "nosniff")
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("default-src 'none'"),
                                    containsString("script-src 'self';"),
                                    containsString("style-src 'self';"),
                                    containsString("frame-ancestors 'none'"),
                                    containsString("connect-src 'self' " + provider + ";")));
        }
    }

    @Test
    void theDrawingLibraryIsWhereThePageLooksForIt() {
        String script =
                given().get("/js/library.js").then().statusCode(200).extract().asString();
        String address = script.substring(script.indexOf('\'') + 1, script.lastIndexOf('\''));
        given().get(address).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void anotherSitesPageMayCallOnlyIfItIsConfigured() {
        preflight(OFFICE)
                .statusCode(200)
                .header("Access-Control-Allow-Origin", OFFICE)
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Allow-Credentials", not("true"));
        preflight("https://elsewhere.example").statusCode(403).header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/indicators")
                .then()
                .statusCode(403)
                .body("code", equalTo("origin-not-admitted"));
    }

    @Test
    void noOtherSiteIsConfiguredUnlessTheOperatorNamesIt() throws IOException {
        URL shipped = Path.of("src", "main", "resources", "application.properties")
                .toUri()
                .toURL();
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(shipped, 100))
                .build();

        assertThat(config.getOptionalValue("quarkus.http.cors.origins", String.class))
                .isEmpty();
    }

    private static ValidatableResponse preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/v1/households")
                .then();
    }
}
