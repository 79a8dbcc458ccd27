/**
 * What is written in a household's or a region's file (档案): entries that all kinds of records share, with one way to take
 * them down, correct, import, list and announce them. A kind adds its facts, its table, its checks and its event.
 */
@NullMarked
package cn.dingzhou.household.entry;

import org.jspecify.annotations.NullMarked;
