/**
 * Training courses (职业技能培训): plan, places and waiting list, attendance, completion. Participations (人次) and persons are
 * counted apart: one person in two courses is two participations.
 */
@NullMarked
package cn.dingzhou.employment.training;

import org.jspecify.annotations.NullMarked;
