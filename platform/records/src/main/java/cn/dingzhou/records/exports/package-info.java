/**
 * Exports: any list that is read in pages can be fetched whole as a file, with the same filter, the same region scope and the
 * same masks, in constant memory. A file that cannot be finished breaks off; it never looks whole.
 */
@NullMarked
package cn.dingzhou.records.exports;

import org.jspecify.annotations.NullMarked;
