package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.request.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A household that is registered, and what a file says of it now. Whom the file does not name stays: people leave with a day
 * and a reason only.
 */
record Revision(Household household, Registration now) {

    void check(Findings findings) {
        if (household.isEnded()) {
            findings.add("/number", "household-ended", "该户已并入另一户。", "The household was merged into another.");
        }
        List<CategoryPeriod> known = household.categories();
        if (!isBeginningOf(known, now.history())) {
            findings.add(
                    "/category",
                    "history-differs",
                    "与已登记的类别、识别日期或脱贫日期不一致；导入只能新增脱贫。",
                    "Category and dates differ from those registered; an import can only add an exit.");
        }
        List<MemberFacts> present = new ArrayList<>();
        Map<Integer, String> pointers = new HashMap<>();
        for (int i = 0; i < now.arrivals().size(); i++) {
            MemberFacts facts = now.arrivals().get(i).facts();
            pointers.put(present.size(), "/members/" + i);
            present.add(facts);
            LocalDate told = now.request().members().get(i).joinedOn();
            Optional<Member> member = household.members().presentWith(facts.citizenIdIndex());
            if (told != null && member.isPresent() && !told.equals(member.get().joinedOn())) {
                findings.add(
                        "/members/" + i + "/joinedOn",
                        "joined-on-differs",
                        "与已登记的加入日期不一致；导入不能更改。",
                        "It differs from the day registered, which an import cannot change.");
            }
            if (member.isEmpty() && hasLeft(facts)) {
                findings.add(
                        "/members/" + i + "/citizenId",
                        "member-left",
                        "此人已离开本户；如迁回，请用“新增成员”。",
                        "This person has left the household; add a member if the person came back.");
            }
        }
        household.members().present().stream()
                .map(Member::facts)
                .filter(facts -> present.stream().noneMatch(named -> isSame(named, facts)))
                .toList()
                .forEach(present::add);
        CompositionRules.check(present, index -> pointers.getOrDefault(index, "/members"), findings);
    }

    private static boolean isBeginningOf(List<CategoryPeriod> known, List<CategoryPeriod> told) {
        return known.size() <= told.size()
                && IntStream.range(0, known.size()).allMatch(i -> known.get(i).agreesWith(told.get(i)));
    }

    boolean isNeeded() {
        return !household.village().equals(now.village())
                || !household.causes().equals(now.request().mainAndOtherCauses())
                || household.categories().size() < now.history().size()
                || now.arrivals().stream().anyMatch(arrival -> household
                        .members()
                        .presentWith(arrival.facts().citizenIdIndex())
                        .filter(member -> member.facts().equals(arrival.facts()))
                        .isEmpty());
    }

    /** @return whether it left poverty by it */
    boolean carryOut(String by, Instant at) {
        household.touch(at);
        household.moveTo(now.village(), LocalDate.ofInstant(at, BusinessClock.ZONE));
        household.explainBy(now.request().mainAndOtherCauses());
        List<CategoryPeriod> added = now.history()
                .subList(household.categories().size(), now.history().size());
        added.forEach(household::begin);
        for (Arrival arrival : now.arrivals()) {
            household
                    .members()
                    .presentWith(arrival.facts().citizenIdIndex())
                    .ifPresentOrElse(
                            member -> member.amend(arrival.facts()),
                            () -> household.members().add(arrival, by));
        }
        return !added.isEmpty();
    }

    private boolean hasLeft(MemberFacts facts) {
        return household.members().all().stream().anyMatch(member -> isSame(member.facts(), facts));
    }

    private static boolean isSame(MemberFacts one, MemberFacts other) {
        return one.citizenIdIndex().equals(other.citizenIdIndex());
    }
}
