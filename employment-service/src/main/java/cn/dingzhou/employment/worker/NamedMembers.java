package cn.dingzhou.employment.worker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Members that a file names, with what their households were on a day. */
public interface NamedMembers {

    /** Absent if there is no such member in sight. */
    Optional<KnownWorker> on(UUID memberId, LocalDate day);
}
