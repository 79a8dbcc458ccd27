/** Medical care of registered households: reimbursements, premiums paid for them, cards of the chronically ill. */
@NullMarked
package cn.dingzhou.household.health;

import org.jspecify.annotations.NullMarked;
