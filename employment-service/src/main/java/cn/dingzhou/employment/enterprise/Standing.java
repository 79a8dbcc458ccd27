package cn.dingzhou.employment.enterprise;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who registered an enterprise, and what another person found when looking into it.
 *
 * @param decisionNote why it was refused
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) EnterpriseStage stage,
        @Nullable String registeredBy,
        @Nullable LocalDate registeredOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNote) {

    static Standing registered(Taking by) {
        return new Standing(EnterpriseStage.REGISTERED, by.person(), day(by), null, null, null);
    }

    Standing decided(EnterpriseStage as, @Nullable String note, Taking by) {
        if (stage != EnterpriseStage.REGISTERED) {
            throw new ConflictException(
                    "stage-differs",
                    Text.of(
                            "该企业现处于 %s 阶段，不能核验。".formatted(stage),
                            "The enterprise is at %s; there is nothing to verify.".formatted(stage)));
        }
        if (by.person().equals(registeredBy)) {
            throw new ConflictException(
                    "same-person",
                    Text.of("登记人不能核验自己登记的企业，须由其他人办理。", "Who registered it does not verify it; another person must."));
        }
        return new Standing(as, registeredBy, registeredOn, by.person(), day(by), note);
    }

    private static LocalDate day(Taking by) {
        return LocalDate.ofInstant(by.at(), BusinessClock.ZONE);
    }
}
