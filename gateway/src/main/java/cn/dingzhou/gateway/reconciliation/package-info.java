/**
 * Holds the figures against what the services' own tables add up to, so that nothing that was lost or counted twice on the way
 * stays unnoticed. What does not agree is an answer, a metric and a mark on the dashboard.
 */
@NullMarked
package cn.dingzhou.gateway.reconciliation;

import org.jspecify.annotations.NullMarked;
