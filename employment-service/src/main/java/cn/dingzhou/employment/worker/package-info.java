/** Who works, learns or looks for work: the same person in applications, trainings, placements and the labour-force register. */
@NullMarked
package cn.dingzhou.employment.worker;

import org.jspecify.annotations.NullMarked;
