package cn.dingzhou.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class ExportingTest {

    private static final Tokens VIEWER = Tokens.as("viewer").in(Places.CITY);

    @BeforeEach
    void someOfEverything() {
        Places.enter();
        aHousehold().register();
        aHousehold().with("villageCode", Places.KONG_VILLAGE).register();
        AnImport.into("populations")
                .csv(
                        "villageCode,year,persons",
                        Places.EAST_WANG_VILLAGE + ",2019,900",
                        Places.EAST_WANG_VILLAGE + ",2020,880")
                .ended();
    }

    @ParameterizedTest
    @CsvSource({
        "households?village=130682113201,          number",
        "households?region=139001108,              id",
        "populations?region=130682108202&year=2020, persons",
        "regions?parent=130682113&on=2018-12-31,   name"
    })
    void anExportHasTheRowsOfItsList(String list, String field) {
        String address = "/api/v1/" + list;

        assertThat(ExportCall.column(VIEWER, address, field))
                .isNotEmpty()
                .isEqualTo(ExportCall.field(VIEWER, address, field));
    }

    @Test
    void theIncomesOfAHouseholdAreExported() {
        UUID household = aHousehold().register();
        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "wage",
                        12000,
                        "operating",
                        0,
                        "operatingCost",
                        0,
                        "property",
                        0,
                        "transfer",
                        800.5,
                        "members",
                        1))
                .put("/api/v1/households/" + household + "/incomes/2019")
                .then()
                .statusCode(200);

        assertThat(ExportCall.column(VIEWER, "/api/v1/households/" + household + "/incomes", "net"))
                .containsExactly("12800.50");
    }

    @Test
    void anExportedSheetCanBeImported() {
        String sheet = VIEWER.request()
                .get("/api/v1/populations/export?region=" + Places.EAST_WANG_VILLAGE)
                .asString();

        assertThat(AnImport.into("populations").csv(sheet).counts()).containsExactly(0, 0, 2, 0);
    }

    @Test
    void whoMayNotReadTheListMayNotExportIt() {
        for (String list : new String[] {"households", "populations", "regions"}) {
            RestAssured.get("/api/v1/" + list + "/export").then().statusCode(401);
        }
        for (String list : new String[] {"households", "populations"}) {
            Tokens.as("operator")
                    .in(Places.CITY)
                    .request()
                    .get("/api/v1/" + list + "/export")
                    .then()
                    .statusCode(403);
        }
    }
}
