/** The shared HTTP behaviour, seen from outside through a small registry of things. */
@NullMarked
package cn.dingzhou.rest;

import org.jspecify.annotations.NullMarked;
