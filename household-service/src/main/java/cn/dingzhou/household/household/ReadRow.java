package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.Findings;

/** A row of an import as it was read, and what was found wrong with it so far. */
record ReadRow(Registration registration, Findings findings) {}
