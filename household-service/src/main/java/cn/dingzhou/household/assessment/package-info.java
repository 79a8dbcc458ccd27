/**
 * Looks at a household again soon after anything of it changed, and at all of them every night: households wait in a queue,
 * are read in batches, and each batch is given to every {@link Assessor}.
 */
@NullMarked
package cn.dingzhou.household.assessment;

import org.jspecify.annotations.NullMarked;
