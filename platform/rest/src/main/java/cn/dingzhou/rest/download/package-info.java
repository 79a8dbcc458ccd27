/** Files that are written while they are sent. One that cannot be finished breaks off; it never looks whole. */
@NullMarked
package cn.dingzhou.rest.download;

import org.jspecify.annotations.NullMarked;
