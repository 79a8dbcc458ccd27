/**
 * Work up to 2021: trainings and placements of registered households' members, whose numbers are the article's, and who
 * looked for work at the online fair.
 */
@NullMarked
package cn.dingzhou.localstack.dataset.employment;

import org.jspecify.annotations.NullMarked;
