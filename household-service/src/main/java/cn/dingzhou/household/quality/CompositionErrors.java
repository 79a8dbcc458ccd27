package cn.dingzhou.household.quality;

import static cn.dingzhou.household.quality.QualityRule.error;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** The errors in who lives together, as the registry answers them. */
final class CompositionErrors {

    static final List<QualityRule> RULES = List.of(
            error(
                    "one-head",
                    "/members",
                    Text.of("一户恰有一个户主", "A household has exactly one head"),
                    Text.of(
                            "指定一名成员为户主，其余填写与户主关系。",
                            "Name one member as the head, and what the others are to that one.")),
            error(
                    "one-spouse",
                    "/members/relation",
                    Text.of("户主最多一个配偶", "The head has at most one spouse"),
                    Text.of(
                            "核对与户主关系；已离户的配偶办理成员减少。",
                            "Compare the relations; record the departure of a spouse who left.")),
            error(
                    "spouse-of-same-sex",
                    "/members/relation",
                    Text.of("配偶与户主性别相同", "Head and spouse have the same sex"),
                    Text.of("核对双方身份证号码和与户主关系。", "Compare both citizen IDs and the relation.")),
            error(
                    "relation-contradicts-sex",
                    "/members/relation",
                    Text.of("与户主关系和性别不符", "The relation does not agree with the sex"),
                    Text.of("核对身份证号码和与户主关系。", "Compare the citizen ID and the relation.")),
            error(
                    "citizen-id-repeated",
                    "/members/citizenId",
                    Text.of("同户身份证号码重复", "A citizen ID twice in a household"),
                    Text.of("删去重复的一条，或更正身份证号码。", "Take one of the two out, or correct the citizen ID.")),
            error(
                    "citizen-id-taken",
                    "/members/citizenId",
                    Text.of("身份证号码已登记在另一户", "The person is in another household"),
                    Text.of("先在原户办理成员减少。", "Record the departure from the other household first.")),
            error(
                    "membership-overlaps",
                    "/members/joinedOn",
                    Text.of("与以前所在户时间重叠", "Memberships overlap"),
                    Text.of("加入日期不早于离开原户的日期。", "Join on or after the day the person left the other household.")),
            error(
                    "joined-on-differs",
                    "/members/joinedOn",
                    Text.of("与已登记的加入日期不一致", "Another day of joining is registered"),
                    Text.of("导入不能更改加入日期，请去掉此项。", "An import cannot change it; leave it out.")),
            error(
                    "member-left",
                    "/members/citizenId",
                    Text.of("此人已离开本户", "The person has left the household"),
                    Text.of("如迁回，请用“新增成员”。", "Add a member if the person came back.")),
            error(
                    "new-head-needed",
                    "/relations",
                    Text.of("户主变更须填全部成员的新关系", "A new head needs everybody's relation"),
                    Text.of(
                            "填写其余每位成员与新户主的关系，其中一人为 HEAD。",
                            "Give the relation of everybody who stays, one of them HEAD.")),
            error(
                    "head-stays",
                    "/relations",
                    Text.of("户主未变", "The head stays"),
                    Text.of("不填写 relations。", "Leave the relations out.")),
            error(
                    "before-joining",
                    "/leftOn",
                    Text.of("离开日期早于加入日期", "Left before having joined"),
                    Text.of("核对离开日期和加入日期。", "Compare the days of leaving and joining.")));

    private CompositionErrors() {}
}
