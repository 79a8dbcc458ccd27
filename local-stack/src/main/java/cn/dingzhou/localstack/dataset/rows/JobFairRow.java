package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** A row of {@code /job-fairs/imports}. */
public record JobFairRow(
        String number,
        String theme,
        FairMode mode,
        RegionCode region,
        List<String> places,
        LocalDate startsOn,
        LocalDate endsOn) {}
