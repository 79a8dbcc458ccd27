package cn.dingzhou.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Something of every kind that lies in Great Wang Village, most of it of one household. */
final class OneOfEach {

    private static final Tokens REGISTRAR = Tokens.as("registrar").in(Places.CITY);

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final APerson wife =
            aWife().with("health", List.of("CHRONIC_ILLNESS")).with("medicalInsured", false);
    private final APerson pupil = aPerson(Relation.SON, Sex.MALE, 2010)
            .with("schoolStatus", "PRIMARY")
            .with("education", "PRIMARY")
            .with("labourCapacity", "NONE");
    private final AHousehold household = aHousehold()
            .of(aHead(), wife, pupil)
            .with("causes", List.of("DISABILITY"))
            .poor();
    private final UUID id;

    OneOfEach() {
        Places.enter();
        id = household.arrive();
        ids.put("households", id.toString());
        ids.put("members", REGISTRAR.request().get("/api/v1/households/" + id).path("members[1].id"));
        ids.put("regions", Places.GREAT_WANG_VILLAGE);
        ids.put("populations", Places.GREAT_WANG_VILLAGE);
        String population = "/api/v1/populations/" + Places.GREAT_WANG_VILLAGE;
        put(population, population + "/2020", Map.of("persons", 2375));
        String file = "/api/v1/households/" + id;
        put(
                file,
                file + "/incomes/2020",
                Map.of("wage", 24000, "operating", 0, "operatingCost", 0, "property", 0, "transfer", 0, "members", 3));
        ofTheCity();
        ofRegions();
        ofTheHousehold();
        ofItsMembers();
        ofItsCourse();
    }

    /** By their collection. */
    Map<String, String> ids() {
        return ids;
    }

    /** By the fields that take them. */
    Map<String, Object> values() {
        return Map.of(
                "findings",
                        Objects.requireNonNull(
                                AVisit.to(id, "2026-09-01").json().get("findings")),
                "proposal", Map.of("kind", "IDENTIFY", "causes", List.of("ILLNESS")),
                "householdId", id,
                "householdNumber", household.number(),
                "memberId", Objects.requireNonNull(ids.get("members")),
                "citizenId", wife.citizenId(),
                "villageCode", Places.GREAT_WANG_VILLAGE,
                "regionCode", Places.GREAT_WANG_VILLAGE,
                "region", Places.EAST_WANG);
    }

    /** Also if it is part of something that another of these made. */
    private static void put(String whole, String part, Map<String, Object> body) {
        String version = REGISTRAR.request().get(whole).header("ETag");
        RequestSpecification request = REGISTRAR.request();
        if (version != null) {
            request.header("If-Match", version);
        }
        request.body(body).put(part).then().statusCode(200);
    }

    /** Of years that no other test looks at. */
    private void ofTheCity() {
        ids.put("poverty-lines", "2199");
        ids.put("warning-rules", "medical-burden");
        ids.put("calendar-days", "2031-01-06");
        AProcedure.DECIDER
                .request()
                .body(Map.of("working", false, "note", "调休"))
                .put("/api/v1/calendar-days/2031-01-06")
                .then()
                .statusCode(200);
    }

    private void ofRegions() {
        enter("assistance-funds", place("level", "CITY", "amount", 300000, "purpose", "道路硬化"));
        enter(
                "enterprise-pairings",
                place("enterpriseCode", "91350100M000100Y43", "enterpriseName", "丰源", "amount", 1));
        enter(
                "surveyed-houses",
                place("use", "NON_OPERATING", "placeKind", "DWELLING", "storeys", 1)
                        .saying(Map.of("hazard", "GENERAL", "disposal", "PENDING", "checkedByExperts", true)));
    }

    private void ofTheHousehold() {
        AnEntry cooperative = place("name", "兴农种植专业合作社");
        AnEntry project = place("name", "大棚", "round", 1, "kind", "PLANTING", "invested", 500000);
        AnEntry dwelling = own("grade", "D", "structure", "BRICK_TIMBER", "area", 86.5, "main", true);
        enter("cooperatives", cooperative);
        enter("industry-projects", project);
        enter("dwellings", dwelling);
        enter("cooperative-links", own("cooperativeReference", cooperative.reference()));
        enter("project-participations", own("projectReference", project.reference()));
        enter("project-returns", own("projectReference", project.reference(), "amount", 600));
        enter("renovations", own("dwellingReference", dwelling.reference(), "kind", "REBUILD"));
        enter("allowance-eligibilities", own("kind", "SUBSISTENCE_ALLOWANCE"));
        enter("allowance-grants", own("kind", "SUBSISTENCE_ALLOWANCE", "amount", 620, "persons", 2));
        enter("disasters", own("kind", "FLOOD", "loss", 5000));
        enter("helpers", own("unit", "定州市教育局", "staffReference", "JY-0312"));
        enter("measures", own("kind", "HEALTH", "description", "落实大病救助"));
        enter("micro-credits", own("amount", 50000, "termMonths", 36, "interestSubsidised", true));
    }

    private void ofItsMembers() {
        enter("chronic-cards", of(wife, "disease", "HYPERTENSION"));
        enter("medical-premiums", of(wife, "year", 2020, "payer", "GOVERNMENT", "amount", 250, "ownPaid", 0));
        enter(
                "reimbursements",
                of(wife, "totalCost", 21000, "compliantCost", 18000)
                        .saying(Map.of("paidByBasic", 12000, "paidBySeriousIllness", 3000, "paidByMedicalAid", 1500)));
        enter("enrolments", of(pupil, "schoolYear", 2019, "term", "SPRING", "stage", "PRIMARY", "school", "东旺镇中心小学"));
        enter("drop-outs", of(pupil, "reason", "TIRED_OF_SCHOOL"));
        enter("persuasion-visits", of(pupil, "outcome", "AGREED"));
        enter(
                "student-aid-grants",
                of(pupil, "schoolYear", 2019, "stage", "PRIMARY", "kind", "LIVING_ALLOWANCE", "amount", 625.5));
        enter("tutor-pairings", of(pupil, "teacherNumber", "DW-0123"));
        enter("university-admissions", of(wife, "level", "BACHELOR", "university", "河北大学"));
    }

    /** Warnings are of those who are not poor. */
    private void ofItsCourse() {
        UUID other = aHousehold().of(aHead().with("medicalInsured", false)).register();
        ids.put(
                "procedures",
                AProcedure.identifying(other).submitted("2026-09-01").onNotice().id());
        ids.put(
                "visits",
                AVisit.to(id, "2026-09-01").without("SAFE_HOUSING").make().toString());
        ids.put("guarantee-gaps", found("guarantee-gaps", id, "id"));
        ids.put("warnings", found("warnings", other, "id"));
        found("quality-findings", id, "rule");
        ids.put(
                "emergency-accesses",
                Tokens.as("surveyor")
                        .named("one-of-each")
                        .in(Places.KAIYUAN)
                        .request()
                        .body(Map.of("householdId", id, "reason", "汛期夜间转移，核实行动不便人员"))
                        .post("/api/v1/households/emergency-accesses")
                        .path("id"));
    }

    private static String found(String collection, UUID household, String field) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> AProcedure.DECIDER
                                .request()
                                .get("/api/v1/" + collection + "?household=" + household)
                                .path("items[0]." + field),
                        Objects::nonNull);
    }

    private static AnEntry place(Object... facts) {
        return saying(anEntry().with("regionCode", Places.GREAT_WANG_VILLAGE), facts);
    }

    private AnEntry own(Object... facts) {
        return saying(anEntry().about(household), facts);
    }

    private AnEntry of(APerson member, Object... facts) {
        return saying(anEntry().about(household, member), facts);
    }

    private static AnEntry saying(AnEntry entry, Object... facts) {
        entry.saying("on", "2020-05-18");
        for (int i = 0; i < facts.length; i += 2) {
            entry.saying((String) facts[i], facts[i + 1]);
        }
        return entry;
    }

    private void enter(String collection, AnEntry entry) {
        ids.put(collection, entry.enter(collection).toString());
    }
}
