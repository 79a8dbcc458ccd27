package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is posted to {@code /policy-years}.
 *
 * @param premium yuan a year
 */
public record PolicyYearRow(
        int year,
        RegionCode region,
        String insurer,
        BigDecimal premium,
        int insuredHeadcount,
        List<CoveredClass> coveredClasses,
        LocalDate startsOn,
        LocalDate endsOn) {}
