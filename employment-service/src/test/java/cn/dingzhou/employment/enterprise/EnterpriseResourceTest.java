package cn.dingzhou.employment.enterprise;

import static cn.dingzhou.employment.Enterprises.ADDRESS;
import static cn.dingzhou.employment.Enterprises.anEnterprise;
import static cn.dingzhou.employment.Enterprises.asSecondOfficer;
import static cn.dingzhou.employment.Enterprises.register;
import static cn.dingzhou.employment.Enterprises.verify;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class EnterpriseResourceTest {

    private final DataSource database = Superuser.database();

    @Test
    void aRegisteredEnterpriseIsVerifiedBySomebodyElse() {
        Map<String, Object> enterprise = anEnterprise();
        ValidatableResponse registered = register(enterprise)
                .statusCode(201)
                .body("stage", equalTo("REGISTERED"))
                .body("contact.name", equalTo("王*"))
                .body("contact.phone", equalTo("138****8000"));
        String id = registered.extract().path("id");

        step(asOfficer(), id, "\"0\"", "verification").statusCode(409).body("code", equalTo("same-person"));
        step(asSecondOfficer(), id, "\"7\"", "verification").statusCode(412);
        verify(id).statusCode(200).header("ETag", "\"1\"").body("stage", equalTo("VERIFIED"));
        step(asSecondOfficer(), id, "\"1\"", "verification").statusCode(409).body("code", equalTo("stage-differs"));

        asOfficer()
                .request()
                .get(registered.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("code", equalTo(enterprise.get("code")));
    }

    @Test
    void aRefusalNeedsAReasonAndEndsWithAChange() {
        Map<String, Object> enterprise = anEnterprise();
        String id = register(enterprise).extract().path("id");

        refuse(id, Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
        refuse(id, Map.of("reason", "营业执照已吊销"))
                .statusCode(200)
                .body("stage", equalTo("REFUSED"))
                .body("decisionNote", equalTo("营业执照已吊销"));

        change(id, "\"1\"", enterprise).statusCode(200).body("stage", equalTo("REFUSED"));
        enterprise.put("trade", "服装");
        change(id, "\"1\"", enterprise)
                .statusCode(200)
                .body("stage", equalTo("REGISTERED"))
                .body("decisionNote", nullValue());
    }

    @Test
    void whatWasVerifiedIsVerifiedAgainWhenItIsOtherwise() {
        Map<String, Object> enterprise = anEnterprise();
        String id = register(enterprise).extract().path("id");
        verify(id);

        enterprise.put("contactPhone", "13900139000");
        change(id, "\"1\"", enterprise).statusCode(200).body("stage", equalTo("VERIFIED"));
        enterprise.put("name", "另一家纺织厂");
        change(id, "\"2\"", enterprise).statusCode(200).body("stage", equalTo("REGISTERED"));
        change(id, "\"2\"", enterprise).statusCode(412);
        enterprise.put("code", anEnterprise().get("code"));
        change(id, "\"3\"", enterprise).statusCode(400).body("errors.code", contains("fixed"));
    }

    @Test
    void oneThatCameWithAPostIsCompletedByItsRegistration() {
        Map<String, Object> enterprise = anEnterprise();
        Map<String, Object> post = aPost();
        post.putAll(Map.of("enterpriseCode", enterprise.get("code"), "enterpriseName", enterprise.get("name")));
        String id = offer(planned(), post).statusCode(201).extract().path("enterpriseId");
        read(id).body("stage", equalTo("ENTERED")).body("contact", nullValue());
        disclose(asOfficer(), id).statusCode(404);

        register(enterprise).statusCode(201).body("id", equalTo(id)).body("stage", equalTo("REGISTERED"));
        register(enterprise).statusCode(409).body("code", equalTo("enterprise-exists"));
    }

    @Test
    void theContactIsEncryptedAndShownForAPurposeThatIsKept() throws Exception {
        String id = register(anEnterprise()).extract().path("id");

        disclose(asOfficer(), id)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("王建国"))
                .body("phone", equalTo("13800138000"));

        assertThat(single("select contact_phone || contact_name from enterprise where id = '" + id + "'"))
                .doesNotContain("13800138000")
                .doesNotContain("王建国");
        assertThat(single("select count(*) from audit_entry where action = 'enterprise-contact-read'"
                        + " and object = 'enterprises/" + id + "'"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "code,         91350100M000100Y44, /code,         credit-code-invalid",
        "name,         ' ',                /name,         plain-text",
        "region,       1306821,            /region,       wrong-type",
        "trade,        '',                 /trade,        plain-text",
        "contactPhone, 电话,                 /contactPhone, pattern"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> enterprise = anEnterprise();
        enterprise.put(field, value);

        register(enterprise)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void aFileRegistersAndChangesAndTwiceChangesNothing() {
        Map<String, Object> one = anEnterprise();
        Map<String, Object> other = anEnterprise();
        String header = "code,name,region,trade,contactName,contactPhone";
        String[] file = {
            header,
            one.get("code") + ",甲厂,130682501,纺织,李四,13800138001",
            other.get("code") + ",乙厂,130682502,纺织,李五,13800138002",
            anEnterprise().get("code") + ",丙厂,130683501,纺织,李六,13800138003",
            "91350100M000100Y44,丁厂,130682501,纺织,李七,13800138004"
        };

        ImportCall.csv(asOfficer(), ADDRESS, file).body("created", equalTo(2)).body("rejected", equalTo(2));
        file[1] = file[1].replace("纺织", "服装");
        ImportCall.csv(asOfficer(), ADDRESS, file).body("updated", equalTo(1)).body("unchanged", equalTo(1));

        String list = ADDRESS + "?region=130682501";
        assertThat(ExportCall.column(asOfficer(), list, "contact.phone"))
                .containsExactly("138****8001")
                .isEqualTo(ExportCall.field(asOfficer(), list, "contact.phone"));
    }

    @Test
    void aListIsFilteredByRegionStageAndText() {
        Map<String, Object> enterprise = anEnterprise();
        enterprise.putAll(Map.of("name", "百分%之_百毛纺厂", "region", "130682503"));
        register(enterprise).statusCode(201);

        list("region=130682503&stage=REGISTERED").body("items", hasSize(1));
        list("region=130682503&stage=VERIFIED").body("items", hasSize(0));
        list("region=130682503&text=毛纺").body("items", hasSize(1));
        list("region=130682503&text=%25之_百").body("items", hasSize(1));
        list("region=130682503&text=_分").body("items", hasSize(0));
        asOfficer()
                .request()
                .get(ADDRESS + "?text=" + "厂".repeat(101))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
    }

    private String single(String query) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static ValidatableResponse list(String query) {
        return asOfficer()
                .request()
                .urlEncodingEnabled(false)
                .get(ADDRESS + "?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String id) {
        return asOfficer().request().get(ADDRESS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, Object> enterprise) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .body(enterprise)
                .put(ADDRESS + "/" + id)
                .then();
    }

    private static ValidatableResponse step(Tokens caller, String id, String ifMatch, String step) {
        return caller.request()
                .header("If-Match", ifMatch)
                .post(ADDRESS + "/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse refuse(String id, Map<String, Object> refusal) {
        return asSecondOfficer()
                .request()
                .header("If-Match", "\"0\"")
                .body(refusal)
                .post(ADDRESS + "/" + id + "/refusal")
                .then();
    }

    private static ValidatableResponse disclose(Tokens caller, String id) {
        return caller.request()
                .body(Map.of("purpose", "电话核实岗位"))
                .post(ADDRESS + "/" + id + "/disclosures")
                .then();
    }
}
