/** Reads the files under deploy and checks that they hang together. */
@NullMarked
package cn.dingzhou.localstack.deploy;

import org.jspecify.annotations.NullMarked;
