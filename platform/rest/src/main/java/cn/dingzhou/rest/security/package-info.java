/**
 * Who is calling: the roles and the region that the token proves.
 */
@NullMarked
package cn.dingzhou.rest.security;

import org.jspecify.annotations.NullMarked;
