/**
 * The households as far as a claim needs them, copied from the household service's events: where they live, which class
 * they were in and how many they were on any day. Nobody is named here, and nothing else writes here.
 */
@NullMarked
package cn.dingzhou.insurance.household;

import org.jspecify.annotations.NullMarked;
