package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A row of {@code /seekers/imports}.
 *
 * @param region the village somebody lives in
 * @param wageWanted yuan a month
 * @param farthest SAME_VILLAGE, SAME_TOWNSHIP, SAME_CITY or ELSEWHERE
 */
public record SeekerRow(
        String phone,
        String name,
        Sex sex,
        YearMonth bornIn,
        Education education,
        List<String> skills,
        RegionCode region,
        BigDecimal wageWanted,
        String farthest) {}
