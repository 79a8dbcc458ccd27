/** Children of compulsory age out of school (失学辍学): reported, visited, back at school or exempted. */
@NullMarked
package cn.dingzhou.household.education.dropout;

import org.jspecify.annotations.NullMarked;
