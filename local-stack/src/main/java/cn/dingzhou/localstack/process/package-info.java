/**
 * Child processes as parts of a stack: started in a session of their own, watched until they are ready, stopped in
 * order, recognised again after a crash. Also the ports they listen on and the folder they write to.
 */
@NullMarked
package cn.dingzhou.localstack.process;

import org.jspecify.annotations.NullMarked;
