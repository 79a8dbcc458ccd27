/**
 * The administrative divisions (行政区划): city, townships and villages with the days they existed, the names they bore and
 * the codes other offices use for them. Regions change seldom and are read by everybody in their scope.
 */
@NullMarked
package cn.dingzhou.household.region;

import org.jspecify.annotations.NullMarked;
