package cn.dingzhou.household.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.person.Disability;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.records.personaldata.CitizenId;
import cn.dingzhou.records.personaldata.EncryptedCitizenId;
import cn.dingzhou.records.personaldata.EncryptedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a member. Never logged: it is personal throughout.
 *
 * @param citizenIdIndex the ID's blind index, by which it is found and kept unique
 * @param health how the member is; all but healthy may combine
 * @param disability what the certificate says, if there is one
 */
@Embeddable
record MemberFacts(
        @Convert(converter = EncryptedText.class) String name,
        @Convert(converter = EncryptedCitizenId.class) CitizenId citizenId,
        String citizenIdIndex,
        @Enumerated(EnumType.STRING) Relation relation,
        @Convert(converter = EncryptedText.class) @Nullable String phone,
        @Enumerated(EnumType.STRING) Set<Health> health,
        @Enumerated(EnumType.STRING) LabourCapacity labourCapacity,
        @Enumerated(EnumType.STRING) Education education,
        @Enumerated(EnumType.STRING) SchoolStatus schoolStatus,
        @Embedded @Nullable Disability disability,
        boolean medicalInsured) {

    MemberFacts {
        health = Collections.unmodifiableSet(new TreeSet<>(health));
    }

    Sex sex() {
        return citizenId.sex();
    }

    MemberFacts with(Relation other) {
        return new MemberFacts(
                name,
                citizenId,
                citizenIdIndex,
                other,
                phone,
                health,
                labourCapacity,
                education,
                schoolStatus,
                disability,
                medicalInsured);
    }

    /** What counts of it, and an ID that nobody has: of the same month and sex, in a region that there is not. */
    MemberFacts ofNobody(String index) {
        return new MemberFacts(
                "*",
                CitizenId.ofNobody(YearMonth.from(citizenId.birthDate()), citizenId.sex()),
                index,
                relation,
                null,
                Set.of(),
                labourCapacity,
                education,
                schoolStatus,
                null,
                medicalInsured);
    }

    @Override
    public String toString() {
        return "MemberFacts";
    }
}
