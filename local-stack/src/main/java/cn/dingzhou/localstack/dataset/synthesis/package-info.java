/**
 * Makes the villages, people, incomes and fairs of the dataset out of seeds, the same on every machine and JDK. Every
 * person, number and firm is invented; only the city and its 25 townships are real.
 */
@NullMarked
package cn.dingzhou.localstack.dataset.synthesis;

import org.jspecify.annotations.NullMarked;
