/** Enrolments, aid grants, tutor pairings and admissions to universities: rows and how they are made. */
@NullMarked
package cn.dingzhou.localstack.dataset.education;

import org.jspecify.annotations.NullMarked;
