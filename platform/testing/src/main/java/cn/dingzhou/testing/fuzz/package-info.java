/**
 * Hostile requests made from a service's own API document, the same ones for the same seed, and what no answer to them may
 * be or say.
 */
@NullMarked
package cn.dingzhou.testing.fuzz;

import org.jspecify.annotations.NullMarked;
