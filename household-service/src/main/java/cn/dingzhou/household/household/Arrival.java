package cn.dingzhou.household.household;

import java.time.LocalDate;

/** A person who joins a household on a day. */
record Arrival(MemberFacts facts, LocalDate joinedOn) {}
