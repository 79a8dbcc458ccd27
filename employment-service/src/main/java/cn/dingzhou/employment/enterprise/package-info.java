/**
 * The enterprises that look for people, each known by its unified social credit code. One is registered by somebody and
 * verified by somebody else, or entered with its first post at a fair.
 */
@NullMarked
package cn.dingzhou.employment.enterprise;

import org.jspecify.annotations.NullMarked;
