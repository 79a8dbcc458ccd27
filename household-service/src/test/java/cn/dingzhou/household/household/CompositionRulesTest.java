package cn.dingzhou.household.household;

import static cn.dingzhou.events.Relation.DAUGHTER;
import static cn.dingzhou.events.Relation.DAUGHTER_IN_LAW;
import static cn.dingzhou.events.Relation.GRANDDAUGHTER;
import static cn.dingzhou.events.Relation.GRANDSON;
import static cn.dingzhou.events.Relation.HEAD;
import static cn.dingzhou.events.Relation.PARENT;
import static cn.dingzhou.events.Relation.SON;
import static cn.dingzhou.events.Relation.SON_IN_LAW;
import static cn.dingzhou.events.Relation.SPOUSE;
import static cn.dingzhou.events.Sex.FEMALE;
import static cn.dingzhou.events.Sex.MALE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompositionRulesTest {

    private final MemberFacts head = Facts.of(HEAD, FEMALE);

    @Test
    void aFamilyOfThreeGenerationsIsFine() {
        assertThat(found(
                        head,
                        Facts.of(SPOUSE, MALE),
                        Facts.of(SON, MALE),
                        Facts.of(DAUGHTER_IN_LAW, FEMALE),
                        Facts.of(GRANDSON, MALE),
                        Facts.of(GRANDDAUGHTER, FEMALE),
                        Facts.of(PARENT, MALE),
                        Facts.of(PARENT, FEMALE)))
                .isEmpty();
    }

    @Test
    void nobodyAtAllIsFine() {
        assertThat(found()).isEmpty();
    }

    @Test
    void thereIsOneHead() {
        assertThat(found(Facts.of(SON, MALE))).containsExactly("/members one-head");
        assertThat(found(head, Facts.of(HEAD, MALE))).containsExactly("/1/relation one-head");
    }

    @Test
    void thereIsAtMostOneSpouseOfTheOtherSex() {
        assertThat(found(head, Facts.of(SPOUSE, MALE), Facts.of(SPOUSE, MALE)))
                .containsExactly("/2/relation one-spouse");
        assertThat(found(Facts.of(SPOUSE, FEMALE), head)).containsExactly("/0/relation spouse-of-same-sex");
    }

    @ParameterizedTest
    @EnumSource(names = {"SON", "SON_IN_LAW", "GRANDSON", "DAUGHTER", "DAUGHTER_IN_LAW", "GRANDDAUGHTER"})
    void aRelationAgreesWithTheSex(Relation relation) {
        Sex wrong = List.of(SON, SON_IN_LAW, GRANDSON).contains(relation) ? FEMALE : MALE;

        assertThat(found(head, Facts.of(relation, wrong))).containsExactly("/1/relation relation-contradicts-sex");
    }

    @Test
    void anIdStandsOnce() {
        assertThat(found(head, head.with(DAUGHTER))).containsExactly("/1/citizenId citizen-id-repeated");
    }

    private static List<String> found(MemberFacts... present) {
        Findings findings = new Findings();
        CompositionRules.check(List.of(present), index -> "/" + index, findings);
        return findings.errors().stream().map(CompositionRulesTest::text).toList();
    }

    private static String text(FieldError error) {
        return error.pointer() + " " + error.code();
    }
}
