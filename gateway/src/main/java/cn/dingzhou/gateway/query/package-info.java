/**
 * The indicators as an API: the catalogue, figures by region and period, the regions' names. City and townships are public;
 * a village needs a token that reaches it.
 */
@NullMarked
package cn.dingzhou.gateway.query;

import org.jspecify.annotations.NullMarked;
