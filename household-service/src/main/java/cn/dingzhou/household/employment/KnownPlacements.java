package cn.dingzhou.household.employment;

import cn.dingzhou.household.household.MoneyReceived;
import cn.dingzhou.household.household.MoneySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the other parts of the registry look up who works. */
@ApplicationScoped
public class KnownPlacements implements MoneySource {

    private final PlacementCopyRepository copies;
    private final Clock clock;

    KnownPlacements(PlacementCopyRepository copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    /** The wage of every full month so far, at the month's end, as it was known to be then. */
    @Override
    public List<MoneyReceived> receivedBy(UUID household) {
        return of(List.of(household)).stream()
                .flatMap(placement -> wages(placement, LocalDate.now(clock)))
                .toList();
    }

    private static Stream<MoneyReceived> wages(KnownPlacement placement, LocalDate today) {
        LocalDate end = placement.endedOn() == null ? today : placement.endedOn();
        return Stream.iterate(placement.startedOn().plusMonths(1), day -> !day.isAfter(end), day -> day.plusMonths(1))
                .map(day -> day.minusDays(1))
                .map(day -> new MoneyReceived("wages", day, placement.wageOn(day)));
    }

    public List<KnownPlacement> of(Collection<UUID> households) {
        return copies.of(households).stream().map(PlacementCopy::known).toList();
    }
}
