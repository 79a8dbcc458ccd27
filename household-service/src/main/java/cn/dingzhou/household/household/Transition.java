package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.Findings;
import java.time.LocalDate;
import java.util.List;

/** What holds for the day of any split or merger. */
final class Transition {

    static void checkDay(LocalDate on, List<Member> leaving, Household household, LocalDate today, Findings findings) {
        if (on.isAfter(today)) {
            findings.add("/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (leaving.stream().anyMatch(member -> !on.isAfter(member.joinedOn()))) {
            findings.add("/on", "before-joining", "日期须晚于每位成员加入本户的日期。", "Everybody leaves after having joined.");
        }
        LocalDate since = household.currentCategory().since();
        if (on.isBefore(since)) {
            findings.add(
                    "/on",
                    "before-present-category",
                    "日期早于现类别的起始日 %s。".formatted(since),
                    "The household is in its category since %s only.".formatted(since));
        }
    }

    private Transition() {}
}
