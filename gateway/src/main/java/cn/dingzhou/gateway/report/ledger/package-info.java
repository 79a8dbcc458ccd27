/**
 * Where reported figures are kept: two compacted topics in which every record has a key of its own, so that nothing is lost.
 * Each replica reads them from the beginning and knows all of them; it answers a write once it has read it back.
 */
@NullMarked
package cn.dingzhou.gateway.report.ledger;

import org.jspecify.annotations.NullMarked;
