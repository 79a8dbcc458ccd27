/**
 * What the services tell each other: one record per event, the states they carry, the topics they travel on and the
 * envelope around them. Bodies hold ids, codes, dates and numbers; never names, citizen IDs, phones or accounts.
 */
@NullMarked
package cn.dingzhou.events;

import org.jspecify.annotations.NullMarked;
