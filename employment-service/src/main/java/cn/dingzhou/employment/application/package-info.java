/**
 * Who applies for which post, and how far it went: apply, interview, offer, accept. Two doors lead here, an officer's and
 * the seeker's own; no event leaves, since an application is a person's.
 */
@NullMarked
package cn.dingzhou.employment.application;

import org.jspecify.annotations.NullMarked;
