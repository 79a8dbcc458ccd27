/** What the registry knows of employment-service's placements of members: a local copy fed by events. */
@NullMarked
package cn.dingzhou.household.employment;

import org.jspecify.annotations.NullMarked;
