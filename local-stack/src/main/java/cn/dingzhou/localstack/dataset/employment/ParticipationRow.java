package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code /training-participations/imports}; the person is known by household, month of birth and sex.
 *
 * @param completedOn absent for who was there too rarely
 */
public record ParticipationRow(
        String courseNumber,
        String householdNumber,
        YearMonth bornIn,
        Sex sex,
        LocalDate registeredOn,
        LocalDate attendedFrom,
        int daysAttended,
        @Nullable LocalDate completedOn) {}
