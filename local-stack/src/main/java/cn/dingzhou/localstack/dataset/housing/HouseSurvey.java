package cn.dingzhou.localstack.dataset.housing;

import cn.dingzhou.events.HazardDisposal;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Populations;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Village;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rural house survey: 11,075 operating and non-self-built houses in 2020, 45,860 others in 2021; every hazard was removed. */
public final class HouseSurvey {

    private static final int OPERATING = 11_075;
    private static final int NON_OPERATING = 45_860;

    private static final List<PlaceKind> OPERATED = List.of(
            PlaceKind.SHOP,
            PlaceKind.SHOP,
            PlaceKind.SHOP,
            PlaceKind.WORKSHOP,
            PlaceKind.WORKSHOP,
            PlaceKind.RESTAURANT,
            PlaceKind.LODGING);
    private static final List<PlaceKind> PUBLIC =
            List.of(PlaceKind.OFFICE, PlaceKind.SCHOOL, PlaceKind.CLINIC, PlaceKind.CULTURE);

    private final List<Village> villages;
    private final long[] persons;

    public HouseSurvey(Villages villages, Populations populations) {
        this.villages = villages.all();
        this.persons = populations.atFirst();
    }

    /** By year and village. */
    public Stream<EntryRow<SurveyedHouseFacts>> surveyedHouses() {
        return Stream.concat(
                houses(OPERATING, "PC20", HouseSurvey::operating),
                houses(NON_OPERATING, "PC21", HouseSurvey::dwelling));
    }

    private interface Survey {
        SurveyedHouseFacts surveyed(Dice dice);
    }

    private Stream<EntryRow<SurveyedHouseFacts>> houses(int count, String series, Survey survey) {
        long[] counts = Shares.of(count, persons);
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(i -> ofVillage(villages.get(i), (int) counts[i], series, survey));
    }

    private static Stream<EntryRow<SurveyedHouseFacts>> ofVillage(
            Village village, int count, String series, Survey survey) {
        Dice dice = new Dice(series, Long.parseLong(village.code().value()));
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> EntryRow.about(
                        village.code(),
                        String.format(Locale.ROOT, "%s-%s-%04d", series, village.code(), n),
                        survey.surveyed(dice)));
    }

    private static SurveyedHouseFacts operating(Dice dice) {
        boolean selfBuilt = dice.percent(82);
        LocalDate on = dice.day(LocalDate.of(2020, 8, 3), LocalDate.of(2020, 11, 20));
        return house(
                on,
                selfBuilt ? HouseUse.OPERATING_SELF_BUILT : HouseUse.NON_SELF_BUILT,
                dice.pick(selfBuilt ? OPERATED : PUBLIC),
                true,
                dice);
    }

    private static SurveyedHouseFacts dwelling(Dice dice) {
        LocalDate on = dice.day(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 10, 31));
        return house(on, HouseUse.NON_OPERATING, PlaceKind.DWELLING, false, dice);
    }

    /** @param always whether experts check also what is sound */
    private static SurveyedHouseFacts house(LocalDate on, HouseUse use, PlaceKind place, boolean always, Dice dice) {
        int hazard = dice.weighted(965, 31, 4);
        @Nullable LocalDate disposed = hazard == 0 ? null : on.plusDays(dice.between(3, 40));
        return new SurveyedHouseFacts(
                on,
                use,
                place,
                1 + dice.weighted(70, 26, 4),
                dice.between(1978, 2018),
                List.of(HouseHazard.NONE, HouseHazard.GENERAL, HouseHazard.MAJOR)
                        .get(hazard),
                hazard == 0
                        ? HazardDisposal.NOT_NEEDED
                        : hazard == 1
                                ? HazardDisposal.REPAIRED
                                : dice.pick(List.of(HazardDisposal.EVACUATED, HazardDisposal.DEMOLISHED)),
                disposed,
                always || hazard != 0);
    }
}
