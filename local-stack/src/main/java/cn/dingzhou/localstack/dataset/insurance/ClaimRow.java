package cn.dingzhou.localstack.dataset.insurance;

import cn.dingzhou.events.ClaimState.Peril;
import java.time.LocalDate;

/** A row of {@code /claims/imports}. */
public record ClaimRow(
        String householdNumber, Peril peril, LocalDate lossOn, LocalDate reportedOn, String origin, String reference) {}
