package cn.dingzhou.employment.worker;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that names somebody by one of two ids. */
public interface NamedWorker {

    /** A member of the registry. */
    @Nullable
    UUID memberId();

    /** Somebody who registered as a seeker. */
    @Nullable
    UUID seekerId();
}
