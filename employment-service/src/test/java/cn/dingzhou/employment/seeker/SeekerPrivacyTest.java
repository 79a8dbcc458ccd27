package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.read;
import static cn.dingzhou.employment.seeker.SampleSeekers.register;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who learns what of a seeker. */
@QuarkusTest
@WithInfrastructure
class SeekerPrivacyTest {

    private final DataSource database = Superuser.database();

    @Test
    void nameAndPhoneAreNotReadableInTheDatabase() throws SQLException {
        String phone = phone();
        String id = registered(aSeeker(Map.of("phone", phone, "name", "欧阳明日")));

        assertThat(row(id)).contains(id).doesNotContain(phone).doesNotContain("欧阳");
    }

    @Test
    void theSamePhoneRegistersOnceAndNobodyIsTold() {
        String phone = phone();
        registered(aSeeker(Map.of("phone", phone)));

        ValidatableResponse refused = register(aSeeker(Map.of("phone", "+86 " + phone, "name", "李四")));

        refused.statusCode(409).body("code", equalTo("phone-taken")).body("errors.pointer", contains("/phone"));
        assertThat(refused.extract().asString())
                .doesNotContain(phone)
                .doesNotContain("王")
                .doesNotContain("李");
    }

    @Test
    void aSeekerIsFoundByPhoneAndNotInTheAddress() {
        String phone = phone();
        String id = registered(aSeeker(Map.of("phone", phone)));

        asOfficer()
                .request()
                .body(Map.of("phone", phone))
                .post(SEEKERS + "/search")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        asOfficer()
                .request()
                .body(Map.of("phone", phone()))
                .post(SEEKERS + "/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aPurposeShowsNameAndPhoneAndIsKept() throws SQLException {
        String phone = phone();
        String id = registered(aSeeker(Map.of("phone", phone)));

        disclose(id, Map.of("purpose", "电话通知面试"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("王小二"))
                .body("phone", equalTo(phone));

        disclose(id, Map.of()).statusCode(400);
        assertThat(one("select string_agg(action || ' ' || reason, ';') from audit_entry where object = 'seekers/" + id
                        + "'"))
                .isEqualTo("seeker-read 电话通知面试");
    }

    @Test
    void anotherTownshipsSeekerDoesNotExist() {
        String phone = phone();
        Map<String, Object> seeker = aSeeker(Map.of("phone", phone));
        String id = registered(seeker);
        Tokens neighbour = Tokens.as("labour-officer").in("130682109");

        neighbour.request().get(SEEKERS + "/" + id).then().statusCode(404);
        neighbour.request().get(SEEKERS).then().body("items.id", not(hasItem(id)));
        neighbour
                .request()
                .body(Map.of("phone", phone))
                .post(SEEKERS + "/search")
                .then()
                .body("items", empty());
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .body(aSeeker(Map.of("region", "130682109")))
                .put(SEEKERS + "/" + id)
                .then()
                .statusCode(404);
        neighbour
                .request()
                .body(Map.of("purpose", "电话通知面试"))
                .post(SEEKERS + "/" + id + "/disclosures")
                .then()
                .statusCode(404);
        neighbour.request().body(aSeeker()).post(SEEKERS).then().statusCode(404);
        read(id).statusCode(200);
    }

    private static ValidatableResponse disclose(String id, Map<String, Object> request) {
        return asOfficer()
                .request()
                .body(request)
                .post(SEEKERS + "/" + id + "/disclosures")
                .then();
    }

    private String row(String id) throws SQLException {
        return one("select cast(seeker as text) from seeker where id = '" + id + "'");
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
