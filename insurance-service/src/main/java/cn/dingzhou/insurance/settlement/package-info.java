/**
 * The end of the account: whether ledger, batches and claims tell the same, and the closing of a policy year, which carries
 * its surplus over.
 */
@NullMarked
package cn.dingzhou.insurance.settlement;

import org.jspecify.annotations.NullMarked;
