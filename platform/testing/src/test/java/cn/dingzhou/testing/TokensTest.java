package cn.dingzhou.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class TokensTest {

    private final DataSource database;

    TokensTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aTokenOfTheRealmTellsRoleNameAndRegion() {
        whoAmI(Tokens.as("registrar").named("li").in("130682108"))
                .statusCode(200)
                .body(is("li in 130682108"));
    }

    @Test
    void withoutARegionThereIsNone() {
        whoAmI(Tokens.as("registrar")).statusCode(200).body(is("registrar in null"));
    }

    @Test
    void anotherRoleIsForbidden() {
        whoAmI(Tokens.as("viewer")).statusCode(403);
    }

    @Test
    void anExpiredTokenIsRefused() {
        whoAmI(Tokens.as("registrar").expired()).statusCode(401);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        whoAmI(Tokens.as("registrar").forAudience("somebody-else")).statusCode(401);
    }

    @Test
    void aForgedTokenIsRefused() {
        whoAmI(Tokens.as("registrar").forged()).statusCode(401);
    }

    @Test
    void theDatabaseIsTheEmbeddedOne() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }

    private static ValidatableResponse whoAmI(Tokens token) {
        return given().header("Authorization", token.header())
                .when()
                .get("/who-am-i")
                .then();
    }
}
