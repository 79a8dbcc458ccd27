package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.Guarantee;
import java.time.LocalDate;

/** A row of {@code /guarantee-gaps/imports} whose gap was verified; persons by their staff numbers. */
public record GapRow(
        String householdNumber,
        Guarantee guarantee,
        LocalDate openedOn,
        String openedBy,
        String seen,
        LocalDate resolvedOn,
        String resolvedBy,
        String done,
        LocalDate verifiedOn,
        String verifiedBy) {}
