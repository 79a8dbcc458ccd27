package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.MemberRow;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** A member of a household who can work. */
record Labourer(HouseholdRow household, MemberRow member) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final int SEX_DIGIT = 16;

    YearMonth bornIn() {
        return YearMonth.parse(member.citizenId().substring(6, 12), MONTH);
    }

    Sex sex() {
        return (member.citizenId().charAt(SEX_DIGIT) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    RegionCode township() {
        return new RegionCode(household.villageCode().value().substring(0, 9));
    }

    /** What offices know the person by in a file. */
    boolean isKnownAs(Labourer other) {
        return household.number().equals(other.household.number())
                && bornIn().equals(other.bornIn())
                && sex() == other.sex();
    }
}
