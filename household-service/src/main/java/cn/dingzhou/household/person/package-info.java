/**
 * What is known of a person, as values that check themselves, and the words for it: our own, the national registry's and
 * the codes of the national standards. Nothing here knows of households.
 */
@NullMarked
package cn.dingzhou.household.person;

import org.jspecify.annotations.NullMarked;
