/**
 * Erasure of what tells who somebody is (个人信息保护法第四十七条): the reason, why it is refused, and what is remembered of it.
 * Each service decides itself what may go; what the law wants kept is restricted, not erased.
 */
@NullMarked
package cn.dingzhou.records.erasure;

import org.jspecify.annotations.NullMarked;
