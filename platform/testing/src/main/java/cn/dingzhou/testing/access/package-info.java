/**
 * Every operation of a service against everyone who may call it: what {@code docs/access} says, and what the running
 * service does.
 */
@NullMarked
package cn.dingzhou.testing.access;

import org.jspecify.annotations.NullMarked;
