package cn.dingzhou.household.household;

import cn.dingzhou.events.Relation;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A member's relation to the new head. */
record NewRelation(@NotNull UUID memberId, @NotNull Relation relation) {}
