package cn.dingzhou.household.household;

import java.time.LocalDate;
import java.util.UUID;

/** Which procedure decided something, and from when on it holds. */
public record Ruling(UUID procedureId, LocalDate on) {}
