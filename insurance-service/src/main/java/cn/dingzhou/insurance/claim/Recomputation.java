package cn.dingzhou.insurance.claim;

import java.util.List;

/**
 * What came of computing old payouts again.
 *
 * @param differing numbers of claims whose payout comes out otherwise, at most 100
 */
public record Recomputation(long claims, List<String> differing) {}
