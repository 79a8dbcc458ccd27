/** How a request is found again: its id in logs and problems, and what its trace tells. */
@NullMarked
package cn.dingzhou.rest.tracing;

import org.jspecify.annotations.NullMarked;
