package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;

/** Somebody in a family, before the registry gives a name and a number. */
record Person(Relation relation, Sex sex, LocalDate born) {

    /** The day the dataset ends; what changes with age is recorded as it was then. */
    static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    static Person aged(int age, Relation relation, Sex sex, Dice dice) {
        return new Person(relation, sex, LocalDate.ofYearDay(AS_OF.getYear() - age, dice.between(1, 365)));
    }

    int age() {
        return ageIn(AS_OF.getYear());
    }

    /** Years completed by the end of a year. */
    int ageIn(int year) {
        return year - born.getYear();
    }
}
