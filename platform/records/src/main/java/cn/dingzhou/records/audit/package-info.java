/**
 * Who did or saw what, and why: entries that are written with the work they tell of and that nobody can change or take
 * away, the service's own database user included.
 */
@NullMarked
package cn.dingzhou.records.audit;

import org.jspecify.annotations.NullMarked;
