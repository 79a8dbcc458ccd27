package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.erasure.Obstacles;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the service that writes something about seekers; asked as the system, in the transaction of the erasure. */
public interface SeekerPart {

    /** Notes what must end before the seeker can be erased. */
    void check(UUID seeker, Obstacles obstacles);

    /**
     * Erases what counts nowhere, and whatever tells more of the rest than that somebody was there. What is of a member of the
     * registry belongs to the household's archive: it stays, and names the member alone.
     *
     * @param account of whoever registered themselves
     */
    void forget(UUID seeker, @Nullable String account);
}
