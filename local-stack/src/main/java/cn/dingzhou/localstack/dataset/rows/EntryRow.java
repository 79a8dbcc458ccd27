package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A row of the imports of entries: about a person of a household, a household, or a region.
 *
 * @param reference the number by which the delivering office knows it, unique among its kind
 * @param facts what it says; the fields are the kind's
 */
public record EntryRow<F>(
        String reference,
        @Nullable String householdNumber,
        @Nullable String citizenId,
        @Nullable RegionCode regionCode,
        F facts) {

    /** @param series of the delivering office's numbers */
    public static <F> EntryRow<F> about(HouseholdRow household, String series, F facts) {
        return new EntryRow<>(series + "-" + household.number(), household.number(), null, null, facts);
    }

    public static <F> EntryRow<F> about(RegionCode region, String reference, F facts) {
        return new EntryRow<>(reference, null, null, region, facts);
    }
}
