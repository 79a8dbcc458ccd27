package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.Cause;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is poor by illness has somebody who is ill. */
@Singleton
class NobodyIll implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "cause-illness-nobody-ill",
            "/causes",
            Text.of("致贫原因为因病，但无人患病", "Cause illness, but nobody is ill"),
            Text.of("核对成员健康状况，或更正致贫原因。", "Compare the health of its members, or correct the causes."));

    private static final Text DETAIL = Text.of(
            "致贫原因含“因病”，现有成员均未患长期慢性病或大病。", "Illness is among its causes; no member has a chronic or serious illness.");

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        return batch.each(household -> Optional.of(DETAIL)
                .filter(any -> household.causes().contains(Cause.ILLNESS))
                .filter(any -> household.present().stream().noneMatch(KnownMember::isIll)));
    }
}
