package cn.dingzhou.household.household;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A part of a household's file, as it is shown to the officer at the door. */
public interface FileSection {

    /** As in the path of the list of such records. */
    String name();

    /** Roles, one of which is needed to see it. */
    Set<String> readers();

    /** What it holds about a household that the caller may see, oldest first, as it is answered in lists. */
    List<?> of(UUID household);
}
