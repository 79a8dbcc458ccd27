/**
 * The labour-force register (劳动力全员动态跟踪走访): what every registered member of working age does, and what visits
 * found. Entries follow from members, jobs, courses and visits; nobody edits one.
 */
@NullMarked
package cn.dingzhou.employment.labour;

import org.jspecify.annotations.NullMarked;
