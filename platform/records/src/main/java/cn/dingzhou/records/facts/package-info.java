/**
 * What the facts of records are made of, the same in every service: money in yuan, texts, words of the national registry,
 * who took a step and when.
 */
@NullMarked
package cn.dingzhou.records.facts;

import org.jspecify.annotations.NullMarked;
