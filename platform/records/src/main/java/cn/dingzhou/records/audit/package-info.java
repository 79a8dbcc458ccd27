/**
 * Who did or saw what, and why: entries that are written with the work they tell of, are then chained by seals, and that
 * nobody can change or take away, the service's own database user included. Whoever has the database and not the key
 * cannot add, change or take away one without the verifier finding it.
 */
@NullMarked
package cn.dingzhou.records.audit;

import org.jspecify.annotations.NullMarked;
