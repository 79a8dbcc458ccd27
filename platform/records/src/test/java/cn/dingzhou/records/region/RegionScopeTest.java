package cn.dingzhou.records.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RegionScopeTest {

    private static final String EAST_WANG = "130682108";

    @Inject
    EntityManager entities;

    @Inject
    CurrentIdentityAssociation caller;

    private final Well inside = new Well("130682108201", "a well of East Wang");
    private final Well outside = new Well("130682109201", "a well of another township");
    private final Well elsewhere = new Well("130683100201", "a well of another city");

    @BeforeEach
    void threeWells() {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from Pump").executeUpdate();
            entities.createNativeQuery("delete from well").executeUpdate();
            for (Well well : new Well[] {inside, outside, elsewhere}) {
                entities.persist(well);
                entities.persist(new Pump("pump of " + well.name, well));
            }
        }));
    }

    @Test
    void aQuerySeesTheCallersRegionOnly() {
        asCadreOf(EAST_WANG).get("/api/v1/wells").then().body("$", contains(inside.name));
        asCadreOf("130682").get("/api/v1/wells").then().body("$", contains(inside.name, outside.name));
        asCadreOf("130682108201").get("/api/v1/wells").then().body("$", contains(inside.name));
        asCadreOf("130682108202").get("/api/v1/wells").then().body("$", empty());
        asCadreOf(EAST_WANG).get("/api/v1/wells/count").then().body(equalTo("1"));
    }

    @Test
    void whatLiesOutsideIsNotFoundByItsId() {
        asCadreOf(EAST_WANG).get("/api/v1/wells/" + inside.id).then().statusCode(200);
        asCadreOf(EAST_WANG).get("/api/v1/wells/" + outside.id).then().statusCode(404);
    }

    @Test
    void aJoinDoesNotLeadOutside() {
        asCadreOf(EAST_WANG).get("/api/v1/wells/pumps").then().body("$", contains("pump of " + inside.name));
    }

    @Test
    void whoHasNoRegionSeesNothing() {
        given().header("Authorization", Tokens.as("registrar").header())
                .get("/api/v1/wells")
                .then()
                .body("$", empty());
    }

    @Test
    void nobodySeesNothing() {
        given().get("/api/v1/wells").then().body("$", empty());
    }

    @Test
    void whoeverBringsABadTokenIsToldSoWhereNoneIsNeeded() {
        given().header("Authorization", Tokens.as("registrar").expired().header())
                .get("/api/v1/wells")
                .then()
                .statusCode(401)
                .body("type", endsWith(":unauthenticated"));
    }

    @Test
    @ActivateRequestContext
    void aCallerWhoCannotBeToldSeesNothingAndLeavesTheConnectionWhole() {
        caller.setIdentity(Uni.createFrom().failure(new AuthenticationFailedException()));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select count(*) from well", Long.class)
                                .getSingleResult()))
                .isEqualTo(0L);
        assertThat(RegionScope.asSystem(this::count)).isEqualTo(3);
    }

    @Test
    void workOutsideARequestSeesNothingUnlessItIsTheSystems() {
        assertThat(count()).isZero();
        assertThat(RegionScope.asSystem(this::count)).isEqualTo(3);
        assertThat(count()).isZero();
    }

    @Test
    void whatTheSystemMaySeeIsNotSeenAfterItsWorkInTheSameTransaction() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(wells()).isZero();
            assertThat(RegionScope.asSystem(this::wells)).isEqualTo(3);
            assertThat(wells()).isZero();
        });
    }

    private long wells() {
        return entities.createQuery("select count(*) from Well", Long.class).getSingleResult();
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(this::wells);
    }

    private static io.restassured.specification.RequestSpecification asCadreOf(String region) {
        return given().header("Authorization", Tokens.as("registrar").in(region).header());
    }
}
