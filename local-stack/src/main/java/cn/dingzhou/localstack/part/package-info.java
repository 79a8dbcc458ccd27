/**
 * What the stack consists of: PostgreSQL, Kafka and Keycloak unpacked from Maven artifacts, and the suite's four
 * packaged services.
 */
@NullMarked
package cn.dingzhou.localstack.part;

import org.jspecify.annotations.NullMarked;
