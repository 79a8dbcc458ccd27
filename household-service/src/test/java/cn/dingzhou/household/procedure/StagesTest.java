package cn.dingzhou.household.procedure;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AProcedure.CHECKER;
import static cn.dingzhou.household.AProcedure.DECIDER;
import static cn.dingzhou.household.AProcedure.POSTER;
import static cn.dingzhou.household.AProcedure.REVIEWER;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import cn.dingzhou.events.ProcedureStage;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step that a stage does not allow, by name. */
@QuarkusTest
@WithInfrastructure
class StagesTest {

    private static final Map<ProcedureStage, Set<String>> ALLOWED = Map.of(
            ProcedureStage.VILLAGE_REVIEW, Set.of("village-review", "withdrawal"),
            ProcedureStage.NOTICE, Set.of("notice", "withdrawal"),
            ProcedureStage.TOWNSHIP_CHECK, Set.of("township-check", "objection", "withdrawal"),
            ProcedureStage.CITY_DECISION, Set.of("city-decision", "objection", "withdrawal"),
            ProcedureStage.APPROVED, Set.of(),
            ProcedureStage.REJECTED, Set.of(),
            ProcedureStage.WITHDRAWN, Set.of());

    private static final Map<String, Function<AProcedure, ValidatableResponse>> STEPS = Map.of(
            "village-review", procedure -> procedure.review(REVIEWER, 24),
            "notice", procedure -> procedure.post(POSTER),
            "objection", procedure -> procedure.object(procedure.after(3)),
            "township-check", procedure -> procedure.check(CHECKER, 8, "PASSED"),
            "city-decision", procedure -> procedure.decide(DECIDER, "PASSED"),
            "withdrawal", AProcedure::withdraw);

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @ParameterizedTest
    @EnumSource
    void aStageRefusesEveryStepThatIsNotItsOwn(ProcedureStage stage) {
        AProcedure procedure =
                at(stage, AProcedure.identifying(aHousehold().register()).submitted("2026-09-01"));
        procedure.read().body("stage", is(stage.name()));

        STEPS.forEach((name, step) -> {
            if (!ALLOWED.get(stage).contains(name)) {
                step.apply(procedure).statusCode(409).body("code", is(oneOf("stage-differs", "procedure-ended")));
            }
        });
        procedure.read().body("stage", is(stage.name()));
    }

    private static AProcedure at(ProcedureStage stage, AProcedure procedure) {
        switch (stage) {
            case VILLAGE_REVIEW -> {}
            case NOTICE -> procedure.review(REVIEWER, 24).statusCode(200);
            case TOWNSHIP_CHECK -> procedure.onNotice();
            case CITY_DECISION -> procedure.checked();
            case APPROVED -> procedure.approved();
            case REJECTED -> procedure.review(REVIEWER, 2).statusCode(200);
            case WITHDRAWN -> procedure.withdraw().statusCode(200);
        }
        return procedure;
    }
}
