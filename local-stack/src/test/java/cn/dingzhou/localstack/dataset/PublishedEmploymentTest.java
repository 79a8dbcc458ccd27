package cn.dingzhou.localstack.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.employment.ApplicationRow;
import cn.dingzhou.localstack.dataset.employment.CourseRow;
import cn.dingzhou.localstack.dataset.employment.ParticipationRow;
import cn.dingzhou.localstack.dataset.employment.PlacementRow;
import cn.dingzhou.localstack.dataset.employment.SeekerRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the article tells of trainings and jobs up to 2020, and of the online fair. */
class PublishedEmploymentTest {

    private static final Dataset DATASET = new Dataset();
    private static final List<PlacementRow> PLACEMENTS =
            DATASET.employment().placements().rows().toList();
    private static final List<ParticipationRow> PARTICIPATIONS =
            DATASET.employment().trainings().participations().toList();
    private static final Map<String, HouseholdRow> HOUSEHOLDS =
            DATASET.households().collect(Collectors.toMap(HouseholdRow::number, Function.identity()));

    @Test
    void thereAre4291ParticipationsOfFewerPersons() {
        assertThat(PARTICIPATIONS).hasSize(4291);
        assertThat(PARTICIPATIONS.stream().map(row -> person(row)).distinct().count())
                .isLessThan(4291);
    }

    @Test
    void nobodyIsTwiceInACourseAndNoCourseIsOverFull() {
        Map<String, CourseRow> courses = DATASET.employment()
                .trainings()
                .courses()
                .collect(Collectors.toMap(CourseRow::number, Function.identity()));

        assertThat(PARTICIPATIONS.stream().collect(Collectors.groupingBy(ParticipationRow::courseNumber)))
                .hasSize(106)
                .allSatisfy((number, rows) -> assertThat(rows)
                        .hasSizeLessThanOrEqualTo(courses.get(number).capacity())
                        .extracting(PublishedEmploymentTest::person)
                        .doesNotHaveDuplicates());
    }

    @Test
    void thereAre4462PeopleOfRegisteredHouseholdsPlacedBetween2016And2020() {
        assertThat(PLACEMENTS)
                .hasSize(4462)
                .extracting(row -> row.householdNumber() + row.bornIn() + row.sex())
                .doesNotHaveDuplicates();
        assertThat(PLACEMENTS).allSatisfy(row -> {
            assertThat(row.startedOn()).isBetween("2016-01-01", "2020-12-31");
            HouseholdRow household = HOUSEHOLDS.get(row.householdNumber());
            assertThat(household.category()).isEqualTo(Category.EXITED);
            assertThat(household.identifiedOn()).isBefore(row.startedOn());
        });
    }

    @Test
    void everyoneWasFollowedUpAsLongAsTheJobLasted() {
        assertThat(PLACEMENTS).allSatisfy(row -> {
            LocalDate end = row.endedOn() == null ? LocalDate.MAX : row.endedOn();
            assertThat(row.followUps()).hasSize((int) List.of(1, 3, 6).stream()
                    .filter(months -> row.startedOn().plusMonths(months).isBefore(end))
                    .count());
        });
    }

    @Test
    void nobodyAcceptsTwoPostsOfTheOnlineFairAndNoPostIsAcceptedTwice() {
        List<ApplicationRow> accepted = DATASET.employment()
                .onlineFair()
                .applications()
                .filter(row -> row.stage().equals("ACCEPTED"))
                .toList();

        assertThat(accepted)
                .hasSizeGreaterThan(200)
                .extracting(ApplicationRow::seekerPhone)
                .doesNotHaveDuplicates();
        assertThat(accepted)
                .extracting(row -> row.enterpriseCode() + row.postNumber())
                .doesNotHaveDuplicates();
    }

    @Test
    void noSeekerHasTheTelephoneOfAHousehold() {
        List<String> telephones = HOUSEHOLDS.values().stream()
                .flatMap(household -> household.members().stream())
                .map(member -> String.valueOf(member.phone()))
                .toList();

        assertThat(DATASET.employment().onlineFair().seekers())
                .hasSize(520)
                .extracting(SeekerRow::phone)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(telephones);
    }

    private static String person(ParticipationRow row) {
        return row.householdNumber() + row.bornIn() + row.sex();
    }
}
