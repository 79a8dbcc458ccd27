/**
 * Encrypts what is stored anew with the current key, beside everything else that happens. Which columns these are is known
 * from the entities, but for contents that no entity holds.
 */
@NullMarked
package cn.dingzhou.records.rotation;

import org.jspecify.annotations.NullMarked;
