package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;

/**
 * A row of {@code /training-courses/imports}.
 *
 * @param attendanceDue per cent of the days
 * @param finishedOn a course of the past
 */
public record CourseRow(
        String number,
        String title,
        String skill,
        String provider,
        RegionCode region,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int capacity,
        int attendanceDue,
        LocalDate finishedOn) {}
