/**
 * What auditors see of the trail over HTTP: its entries, searched and exported, and whether it still is what was written.
 * Their own looks are entries, too.
 */
@NullMarked
package cn.dingzhou.records.auditors;

import org.jspecify.annotations.NullMarked;
