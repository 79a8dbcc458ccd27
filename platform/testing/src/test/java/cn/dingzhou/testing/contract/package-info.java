/**
 * What has been released to callers of the APIs and to readers of the events, held against what the repository offers now.
 * A comparison of our own, since openapi-diff sees neither a changed type nor a lost field of an answer in OpenAPI 3.1.
 */
@NullMarked
package cn.dingzhou.testing.contract;

import org.jspecify.annotations.NullMarked;
