package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A job fair as it is now.
 *
 * @param region the township it is held in, or the city
 * @param enterprises enterprises that take part
 * @param posts posts they offer (岗位)
 * @param vacancies people they look for in these posts together (招聘人数)
 */
public record JobFairState(
        UUID id,
        long version,
        RegionCode region,
        FairMode mode,
        LocalDate startsOn,
        LocalDate endsOn,
        int enterprises,
        int posts,
        int vacancies)
        implements State {

    /** How a fair is held. */
    public enum FairMode {
        /** 线上. */
        ONLINE,
        /** 现场. */
        ON_SITE,
        /** 线上线下. */
        BOTH
    }

    public JobFairState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(endsOn, "endsOn");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
