package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.Cause;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is poor by schooling has somebody at school. */
@Singleton
class NobodyAtSchool implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "cause-schooling-no-pupil",
            "/causes",
            Text.of("致贫原因为因学，但无在校生", "Cause schooling, but nobody is at school"),
            Text.of("核对成员在校生状况，或更正致贫原因。", "Compare the school status of its members, or correct the causes."));

    private static final Text DETAIL =
            Text.of("致贫原因含“因学”，现有成员均非在校生。", "Schooling is among its causes; no member is at school.");

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        return batch.each(household -> Optional.of(DETAIL)
                .filter(any -> household.causes().contains(Cause.SCHOOLING))
                .filter(any -> household.present().stream().noneMatch(KnownMember::isPupil)));
    }
}
