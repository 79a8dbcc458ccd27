package cn.dingzhou.gateway.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class DashboardSettingsTest {

    private static final String INSIDE = "http://identity:8180/realms/dingzhou";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Test
    void anybodyLearnsWhereToSignIn() {
        given().get("/api/v1/dashboard-settings")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=300"))
                .body("issuer", equalTo(issuer))
                .body("clientId", equalTo("dashboard"));
    }

    @Test
    void thePageAndItsModulesAreServedAndAskedForAnewAfterAnUpgrade() {
        for (String file : new String[] {"/", "/js/main.js", "/js/first.js", "/css/dark.css"}) {
            given().get(file).then().statusCode(200).header("Cache-Control", "no-cache");
        }
    }

    @Test
    void theIssuerIsTheOneThatChecksTokensUnlessBrowsersReachItElsewhere() {
        assertThat(configured(Map.of()).issuer()).isEqualTo(URI.create(INSIDE));
        assertThat(configured(Map.of("dashboard.issuer", "https://identity.example.org/realms/dingzhou"))
                        .issuer())
                .isEqualTo(URI.create("https://identity.example.org/realms/dingzhou"));
    }

    private static DashboardConfig configured(Map<String, String> values) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(DashboardConfig.class)
                .withDefaultValue("quarkus.oidc.auth-server-url", INSIDE)
                .withDefaultValues(values)
                .build();
        return config.getConfigMapping(DashboardConfig.class);
    }
}
