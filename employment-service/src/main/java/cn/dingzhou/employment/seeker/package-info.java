/** People who look for work: whoever registers with a phone, linked to a member of the registry when they are one. */
@NullMarked
package cn.dingzhou.employment.seeker;

import org.jspecify.annotations.NullMarked;
