package cn.dingzhou.employment.placement;

import java.time.LocalDate;
import java.util.UUID;

/** A fair at which somebody can have found work. */
record KnownFair(UUID id, String number, LocalDate startsOn) {}
