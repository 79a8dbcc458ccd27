/**
 * What the tests of every package use: a registry with its regions, callers, people and files.
 */
@NullMarked
package cn.dingzhou.household;

import org.jspecify.annotations.NullMarked;
