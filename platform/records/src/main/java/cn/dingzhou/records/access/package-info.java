/**
 * The right to access: everything a service holds about one person, unmasked, and who has looked at it for what. What that is
 * is asked of the database's own catalogue, so that a new table is part of it without anybody thinking of it.
 */
@NullMarked
package cn.dingzhou.records.access;

import org.jspecify.annotations.NullMarked;
