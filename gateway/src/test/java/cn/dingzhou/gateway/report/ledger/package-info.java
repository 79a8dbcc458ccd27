/** Tests of where reports are kept. They speak of figures and reports. */
@NullMarked
package cn.dingzhou.gateway.report.ledger;

import org.jspecify.annotations.NullMarked;
