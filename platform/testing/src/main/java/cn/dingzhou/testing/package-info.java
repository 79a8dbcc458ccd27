/**
 * How we prove it: a real PostgreSQL and a real Kafka inside the test JVM, tokens as the realm signs them, and the
 * house rules as architecture tests. Nothing in here is ever part of a running service.
 */
@NullMarked
package cn.dingzhou.testing;

import org.jspecify.annotations.NullMarked;
