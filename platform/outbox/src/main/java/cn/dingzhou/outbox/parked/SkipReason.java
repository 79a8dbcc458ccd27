package cn.dingzhou.outbox.parked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event is skipped; kept in the audit trail. */
public record SkipReason(@NotBlank @Size(max = 500) String reason) {}
