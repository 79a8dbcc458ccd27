/**
 * The Dingzhou dataset: synthetic people whose totals are the published ones, and the loader that brings them through
 * the public API. Nothing here knows a service's inside.
 */
@NullMarked
package cn.dingzhou.localstack.dataset;

import org.jspecify.annotations.NullMarked;
