package cn.dingzhou.rest.security;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the token proves it.
 *
 * @param subject the person's or client's id at the identity provider
 * @param client the application that calls on their behalf
 * @param region where they may look; without one they see nothing
 * @param household for a resident: the number of their own household
 * @param department for a department's reporter: the code of the department they report for
 */
public record Caller(
        String subject,
        String client,
        Set<String> roles,
        @Nullable RegionCode region,
        @Nullable String household,
        @Nullable String department) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller who reports for no department. */
    public Caller(
            String subject, String client, Set<String> roles, @Nullable RegionCode region, @Nullable String household) {
        this(subject, client, roles, region, household, null);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Whether the region is the caller's own or lies in it. */
    public boolean mayReach(RegionCode other) {
        return region != null && region.contains(other);
    }

    /**
     * Lets only a region in the caller's own through.
     *
     * @throws NotFoundException if it lies outside, as if it did not exist
     */
    public void requireInScope(RegionCode other) {
        if (!mayReach(other)) {
            throw new NotFoundException(Text.of("地区", "region"));
        }
    }

    /**
     * Lets only callers of these levels through, by the region their token gives them.
     *
     * @throws DomainException 403 {@code wrong-level}
     */
    public void requireLevel(Level... levels) {
        if (region == null || !List.of(levels).contains(region.level())) {
            throw new DomainException(
                    403,
                    "wrong-level",
                    Text.of("此步骤由其他层级（村、乡镇或市）办理。", "This step is for another level: village, township or city."));
        }
    }

    /**
     * Lets only those through who act for the whole city.
     *
     * @throws DomainException 403 {@code wrong-level} for a village's or a township's
     * @throws NotFoundException for another city's
     */
    public void requireCity() {
        requireLevel(Level.CITY);
        requireInScope(RegionCode.DINGZHOU);
    }
}
