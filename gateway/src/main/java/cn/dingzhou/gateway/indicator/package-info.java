/**
 * The city's indicators: what each is called, what it counts and how it is read. Everything in here is a pure function; a
 * new indicator is one entry in {@link cn.dingzhou.gateway.indicator.Catalogue} and a test.
 */
@NullMarked
package cn.dingzhou.gateway.indicator;

import org.jspecify.annotations.NullMarked;
