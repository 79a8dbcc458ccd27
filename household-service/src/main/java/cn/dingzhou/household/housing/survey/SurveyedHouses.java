package cn.dingzhou.household.housing.survey;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** What the survey teams deliver of the villages' houses. */
@Singleton
class SurveyedHouses extends EntryKind<SurveyedHouse, SurveyedHouseFacts> {

    SurveyedHouses(EntryRegistry registry) {
        super(registry, SurveyedHouse.class, SurveyedHouseFacts.class, Concern.REGION);
    }

    @Override
    public String name() {
        return "surveyed-houses";
    }

    @Override
    protected SurveyedHouse open(String reference, Subject subject) {
        return new SurveyedHouse(reference, subject);
    }

    @Override
    protected void check(SurveyedHouseFacts facts, Subject subject, Findings findings) {
        subject.checkVillage(findings);
        facts.check(findings);
        checkHappened("disposedOn", facts.disposedOn(), facts.on(), findings);
    }
}
