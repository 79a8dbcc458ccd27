/**
 * The members of the registry's households as far as work matters, copied from the household service's events. Nobody is
 * named here, and nothing else writes here.
 */
@NullMarked
package cn.dingzhou.employment.household;

import org.jspecify.annotations.NullMarked;
