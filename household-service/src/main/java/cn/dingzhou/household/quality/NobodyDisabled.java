package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.Cause;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is poor by disability has somebody who is disabled. */
@Singleton
class NobodyDisabled implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "cause-disability-nobody-disabled",
            "/causes",
            Text.of("致贫原因为因残，但无人残疾", "Cause disability, but nobody is disabled"),
            Text.of(
                    "核对成员健康状况和残疾人证，或更正致贫原因。",
                    "Compare the health and certificates of its members, or correct the causes."));

    private static final Text DETAIL =
            Text.of("致贫原因含“因残”，现有成员均无残疾。", "Disability is among its causes; no member is disabled.");

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        return batch.each(household -> Optional.of(DETAIL)
                .filter(any -> household.causes().contains(Cause.DISABILITY))
                .filter(any -> household.present().stream().noneMatch(KnownMember::disabled)));
    }
}
