package cn.dingzhou.household.quality;

import static cn.dingzhou.household.quality.QualityRule.error;

import cn.dingzhou.records.personaldata.CitizenIdDefect;
import cn.dingzhou.rest.problem.Text;
import java.util.Arrays;
import java.util.List;

/** The errors in what is told of a person; birth date and sex are told by the citizen ID alone, so that nothing can contradict it. */
final class PersonErrors {

    static final List<QualityRule> RULES = List.of(
            error(
                    "health-contradictory",
                    "/members/health",
                    Text.of("“健康”与患病或残疾并存", "Healthy beside an illness or a disability"),
                    Text.of("只保留符合实际的健康状况。", "Keep what is so.")),
            error(
                    "before-birth",
                    "/members/joinedOn",
                    Text.of("加入日期早于出生日期", "Joined before being born"),
                    Text.of("核对身份证号码和加入日期。", "Compare the citizen ID and the day of joining.")),
            error(
                    "disability-certificate-malformed",
                    "/members/disabilityCertificate",
                    Text.of("残疾人证号格式不符", "Malformed disability certificate"),
                    Text.of("填写身份证号码加类别和等级各一位。", "Give the citizen ID, a class digit and a grade digit.")),
            error(
                    "disability-certificate-of-another",
                    "/members/disabilityCertificate",
                    Text.of("残疾人证号与身份证号码不符", "Disability certificate of somebody else"),
                    Text.of("核对两个号码。", "Compare both numbers.")),
            error(
                    "helper-registered-poor",
                    "/facts/citizenId",
                    Text.of("帮扶责任人是建档立卡贫困户成员", "The helper is registered poor"),
                    Text.of("另选帮扶责任人。", "Choose somebody else as the helper.")));

    /** As of GB 11643; what is told of each defect is what it is answered with. */
    static List<QualityRule> ofCitizenIds() {
        return Arrays.stream(CitizenIdDefect.values())
                .map(defect -> error(
                        defect.code(),
                        "/members/citizenId",
                        defect.message(),
                        Text.of("对照身份证更正号码。", "Correct it by the card.")))
                .toList();
    }

    private PersonErrors() {}
}
