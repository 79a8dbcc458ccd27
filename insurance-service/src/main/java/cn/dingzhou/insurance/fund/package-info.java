/**
 * The fund of a policy year as an append-only ledger of double entries: what the city brought, what is promised, sent and
 * paid, and what other years gave or got. Whoever decides about money holds the fund's lock meanwhile.
 */
@NullMarked
package cn.dingzhou.insurance.fund;

import org.jspecify.annotations.NullMarked;
