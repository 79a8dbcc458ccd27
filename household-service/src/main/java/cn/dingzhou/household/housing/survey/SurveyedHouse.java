package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.SurveyedHouseRecorded;
import cn.dingzhou.events.SurveyedHouseState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A house of the rural house survey (农村房屋安全隐患排查). */
@Entity
class SurveyedHouse extends Entry<SurveyedHouseFacts> {

    @Embedded
    private SurveyedHouseFacts facts;

    protected SurveyedHouse() {}

    SurveyedHouse(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public SurveyedHouseFacts facts() {
        return facts;
    }

    @Override
    protected void restate(SurveyedHouseFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new SurveyedHouseRecorded(new SurveyedHouseState(
                id(),
                version(),
                region(),
                facts.on(),
                facts.use(),
                facts.hazard(),
                facts.disposal(),
                facts.disposedOn(),
                facts.checkedByExperts(),
                facts.isSafe()));
    }
}
