package cn.dingzhou.localstack.dataset.education;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who goes to school, who is helped there, and who went on to a university. */
public final class Schooling {

    /** Sixteen on the day after at the earliest: of compulsory age when the school year of 2020 began. */
    private static final LocalDate OLDEST_BORN = LocalDate.of(2004, 9, 1);

    private static final LocalDate FIRST_PAIRING = LocalDate.of(2018, 9, 3);
    private static final LocalDate LAST_PAIRING = LocalDate.of(2020, 10, 30);

    private final List<HouseholdRow> households;
    private final Villages villages;

    public Schooling(List<HouseholdRow> households, Villages villages) {
        this.households = households;
        this.villages = villages;
    }

    /** Autumn of 2020: everybody aged 6 to 15. */
    public Stream<EntryRow<EnrolmentFacts>> enrolments() {
        return Resident.of(households)
                .filter(resident -> !resident.born().isBefore(OLDEST_BORN)
                        && resident.born().getYear() <= 2014)
                .map(pupil -> pupil.entry(
                        "XJ-2020",
                        new EnrolmentFacts(
                                LocalDate.of(2020, 9, 1),
                                2020,
                                SchoolTerm.AUTUMN,
                                pupil.member().schoolStatus(),
                                school(pupil))));
    }

    public Stream<EntryRow<AidGrantFacts>> aidGrants() {
        return new AidGrants(Resident.of(households)
                        .flatMap(resident -> Student.of(resident).stream())
                        .toList())
                .rows();
    }

    /** Everybody of a registered household who is at school at the end of 2020. */
    public Stream<EntryRow<TutorPairingFacts>> tutorPairings() {
        return registered().filter(Resident::isPupil).map(Schooling::pairing);
    }

    public Stream<EntryRow<AdmissionFacts>> admissions() {
        return Admissions.rows(registered());
    }

    private Stream<Resident> registered() {
        return Resident.of(households).filter(resident -> resident.household().category() == Category.EXITED);
    }

    private static EntryRow<TutorPairingFacts> pairing(Resident pupil) {
        var dice = pupil.dice("tutor");
        String township =
                township(pupil).value().substring(RegionCode.DINGZHOU.value().length());
        return pupil.entry(
                "JD",
                new TutorPairingFacts(
                        dice.day(FIRST_PAIRING, LAST_PAIRING),
                        String.format(Locale.ROOT, "T%s-%03d", township, dice.between(1, 160))));
    }

    private String school(Resident pupil) {
        String place = villages.nameOf(township(pupil));
        SchoolStatus stage = pupil.member().schoolStatus();
        return switch (stage) {
            case PRIMARY -> place + "中心小学";
            case JUNIOR_HIGH -> place + "初级中学";
            case SENIOR_HIGH -> "定州市示例中学";
            default -> "定州市示例职业学校";
        };
    }

    private static RegionCode township(Resident resident) {
        return resident.household().villageCode().parent().orElseThrow();
    }
}
