/**
 * Procedures (程序): how it is decided who is poor, who no longer is, who is watched and who need not be: village review,
 * notice, township check, city decision, each by another person.
 */
@NullMarked
package cn.dingzhou.household.procedure;

import org.jspecify.annotations.NullMarked;
