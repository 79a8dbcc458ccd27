/** Certificates of finished trainings, by numbers that nobody guesses. Anyone may verify one; nothing here tells whose it is. */
@NullMarked
package cn.dingzhou.employment.certificate;

import org.jspecify.annotations.NullMarked;
