/**
 * The enterprises that look for people, each known by its unified social credit code. An enterprise is entered with its
 * first post; the name it was last given holds.
 */
@NullMarked
package cn.dingzhou.employment.enterprise;

import org.jspecify.annotations.NullMarked;
