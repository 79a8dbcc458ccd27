package cn.dingzhou.employment.worker;

import cn.dingzhou.events.Sex;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file that names somebody by an id, or by what offices know a member by that is no citizen ID: the household's
 * number with the month of birth and the sex, which must mean one member.
 */
public interface ListedWorker extends NamedWorker {

    @Nullable
    String householdNumber();

    @Nullable
    YearMonth bornIn();

    @Nullable
    Sex sex();

    /** Where an error about the person belongs. */
    default String personPointer() {
        if (memberId() != null) {
            return "/memberId";
        }
        return seekerId() != null ? "/seekerId" : "/householdNumber";
    }
}
