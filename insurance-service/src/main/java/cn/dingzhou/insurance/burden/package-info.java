/**
 * Who may need help before they ask: what households paid themselves, as other offices tell it, and the checks that are
 * opened when that reaches the burden line (负担线). A check is dismissed with a reason, or becomes a claim.
 */
@NullMarked
package cn.dingzhou.insurance.burden;

import org.jspecify.annotations.NullMarked;
