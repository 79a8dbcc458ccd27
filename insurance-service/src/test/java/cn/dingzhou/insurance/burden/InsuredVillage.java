package cn.dingzhou.insurance.burden;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReimbursementRecorded;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.schedule.SampleSchedules;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A village of a township of its own, which is insured in 2020 and has a burden line of 5,000 yuan for every peril. */
public final class InsuredVillage {

    static final String CHECKS = "/api/v1/burden-checks";

    final EventTopic<HouseholdState> registry = EventTopic.of(Topics.HOUSEHOLDS);
    final EventTopic<ReimbursementState> treatments = EventTopic.of(Topics.REIMBURSEMENTS);
    final String township = SampleSchedules.newTownship();
    final String code = township + "201";
    final String policyYear = SampleSchedules.openPolicyYear(township, "LOW_INCOME", "EXITED_NOT_HIGH_STANDARD");

    /** With schedules of exited households in force. */
    public static InsuredVillage withSchedules() {
        InsuredVillage village = new InsuredVillage();
        for (String peril : List.of("ILLNESS", "SCHOOLING", "DISASTER")) {
            village.approve(peril);
        }
        return village;
    }

    String approve(String peril) {
        Map<String, Object> terms = SampleSchedules.terms(policyYear);
        terms.put("peril", peril);
        return SampleSchedules.inForce(terms);
    }

    SampleHousehold household() {
        return SampleHousehold.aHousehold().in(code);
    }

    /** Known to the registry, and exited below the high standard. */
    public SampleHousehold exited() {
        SampleHousehold household = household().became(Category.EXITED, "2018-01-01");
        registry.send(new HouseholdRegistered(household.state()));
        return household;
    }

    UUID treated(SampleHousehold household, String on, long ownPaidYuan) {
        UUID id = UUID.randomUUID();
        treated(id, 1, household, on, ownPaidYuan);
        return id;
    }

    void treated(UUID id, long version, SampleHousehold household, String on, long ownPaidYuan) {
        treatments.send(new ReimbursementRecorded(new ReimbursementState(
                id,
                version,
                new RegionCode(code),
                household.id(),
                LocalDate.parse(on),
                (ownPaidYuan + 1000) * 100,
                100_000,
                100_000)));
    }

    /** Waits until everything sent of the treatments so far has been read. */
    void awaitRead(UUID... treatmentIds) {
        for (UUID treatment : treatmentIds) {
            UUID last = Stream.generate(UUID::randomUUID)
                    .filter(candidate -> treatments.keepsOrderOf(candidate, treatment))
                    .findFirst()
                    .orElseThrow();
            SampleHousehold witness = exited();
            treated(last, 1, witness, "2020-06-01", 5000);
            awaitCheck(witness);
        }
    }

    Map<String, Object> awaitCheck(SampleHousehold household) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> checksOf(household), checks -> !checks.isEmpty())
                .get(0);
    }

    Map<String, Object> awaitOwnPaid(SampleHousehold household, float ownPaid) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> awaitCheck(household), check -> check.get("ownPaid")
                .equals(ownPaid));
    }

    List<Map<String, Object>> checksOf(SampleHousehold household) {
        List<Map<String, Object>> checks = asSurveyor()
                .request()
                .get(CHECKS + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return checks.stream()
                .filter(check -> check.get("householdId").equals(household.id().toString()))
                .toList();
    }

    /** The address of a household's check. */
    public String openCheck(SampleHousehold household) {
        treated(household, "2020-06-01", 6000);
        return CHECKS + "/" + awaitCheck(household).get("id");
    }

    Tokens asSurveyor() {
        return Tokens.as("surveyor").in(township);
    }
}
