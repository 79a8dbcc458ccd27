package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a member is at school in a term.
 *
 * @param village where the household lives
 * @param schoolYear the year it begins in
 * @param compulsory whether the stage is one of compulsory education (义务教育)
 */
public record EnrolmentState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        UUID member,
        LocalDate on,
        int schoolYear,
        SchoolTerm term,
        boolean compulsory)
        implements State {

    public EnrolmentState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(term, "term");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
