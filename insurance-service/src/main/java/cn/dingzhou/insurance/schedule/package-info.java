/**
 * Benefit schedules (待遇方案): from which burden on a household is looked at, up to which income it is paid, and how much of
 * what it paid itself. Whatever is paid is explained line by line, and an old claim is reckoned under its own schedule for good.
 */
@NullMarked
package cn.dingzhou.insurance.schedule;

import org.jspecify.annotations.NullMarked;
