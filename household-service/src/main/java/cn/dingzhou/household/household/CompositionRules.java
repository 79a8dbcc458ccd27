package cn.dingzhou.household.household;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.rest.problem.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The errors of the data-quality catalogue that show in who lives together. */
final class CompositionRules {

    private static final Map<Relation, Sex> SEX_OF = Map.of(
            Relation.SON, Sex.MALE,
            Relation.SON_IN_LAW, Sex.MALE,
            Relation.GRANDSON, Sex.MALE,
            Relation.DAUGHTER, Sex.FEMALE,
            Relation.DAUGHTER_IN_LAW, Sex.FEMALE,
            Relation.GRANDDAUGHTER, Sex.FEMALE);

    /**
     * Checks the members that are present together.
     *
     * @param pointer where the member of an index stands in the input
     */
    static void check(List<MemberFacts> present, IntFunction<String> pointer, Findings findings) {
        checkHead(present, pointer, findings);
        checkSpouse(present, pointer, findings);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            MemberFacts member = present.get(i);
            if (SEX_OF.getOrDefault(member.relation(), member.sex()) != member.sex()) {
                findings.add(
                        pointer.apply(i) + "/relation",
                        "relation-contradicts-sex",
                        "与户主关系和身份证号码中的性别不符。",
                        "The relation does not agree with the sex in the citizen ID.");
            }
            if (!ids.add(member.citizenIdIndex())) {
                findings.add(
                        pointer.apply(i) + "/citizenId",
                        "citizen-id-repeated",
                        "同一身份证号码在本户中出现两次。",
                        "The same citizen ID stands twice in this household.");
            }
        }
    }

    private static void checkHead(List<MemberFacts> present, IntFunction<String> pointer, Findings findings) {
        int heads = 0;
        for (int i = 0; i < present.size(); i++) {
            if (present.get(i).relation() == Relation.HEAD && ++heads == 2) {
                findings.add(
                        pointer.apply(i) + "/relation",
                        "one-head",
                        "一户只能有一个户主。",
                        "A household has one head; this is a second one.");
            }
        }
        if (heads == 0 && !present.isEmpty()) {
            findings.add("/members", "one-head", "一户必须有一个户主。", "A household has a head; name one.");
        }
    }

    private static void checkSpouse(List<MemberFacts> present, IntFunction<String> pointer, Findings findings) {
        int spouses = 0;
        for (int i = 0; i < present.size(); i++) {
            MemberFacts member = present.get(i);
            if (member.relation() != Relation.SPOUSE) {
                continue;
            }
            if (++spouses == 2) {
                findings.add(
                        pointer.apply(i) + "/relation",
                        "one-spouse",
                        "户主最多有一个配偶。",
                        "The head has at most one spouse; this is a second one.");
            }
            if (present.stream().anyMatch(other -> other.relation() == Relation.HEAD && other.sex() == member.sex())) {
                findings.add(
                        pointer.apply(i) + "/relation",
                        "spouse-of-same-sex",
                        "配偶与户主性别相同，请核对身份证号码。",
                        "Head and spouse have the same sex by their citizen IDs; compare them.");
            }
        }
    }

    private CompositionRules() {}
}
