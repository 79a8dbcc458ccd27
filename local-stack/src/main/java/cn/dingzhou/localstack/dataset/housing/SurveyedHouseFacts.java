package cn.dingzhou.localstack.dataset.housing;

import cn.dingzhou.events.HazardDisposal;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts of {@code /surveyed-houses}. */
public record SurveyedHouseFacts(
        LocalDate on,
        HouseUse use,
        PlaceKind placeKind,
        int storeys,
        int builtYear,
        HouseHazard hazard,
        HazardDisposal disposal,
        @Nullable LocalDate disposedOn,
        boolean checkedByExperts) {}
