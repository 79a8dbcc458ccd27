/**
 * Row-level region scope, in one place: an entity marked {@code @Filter(name = RegionScope.FILTER)} is only ever read where
 * the caller may look, and its table has a policy that lets PostgreSQL itself hold any statement to that. It fails closed:
 * who has no region, or nobody at all, sees nothing.
 */
@NullMarked
package cn.dingzhou.records.region;

import org.jspecify.annotations.NullMarked;
