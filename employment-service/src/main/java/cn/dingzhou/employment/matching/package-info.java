/**
 * Who fits which post: a score from 0 to 100 with its reasons, line by line. It reads the tables of the posts and the
 * seekers in narrow rows, never a name or a phone.
 */
@NullMarked
package cn.dingzhou.employment.matching;

import org.jspecify.annotations.NullMarked;
