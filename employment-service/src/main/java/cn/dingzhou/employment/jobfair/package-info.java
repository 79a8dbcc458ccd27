/**
 * The job fairs: when, where and how they are held, and how much is offered there. The posts themselves are in
 * {@code post}.
 */
@NullMarked
package cn.dingzhou.employment.jobfair;

import org.jspecify.annotations.NullMarked;
