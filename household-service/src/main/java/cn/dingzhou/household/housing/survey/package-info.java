/** The survey of rural houses for hidden dangers (农村房屋安全隐患排查): every house with what was found and done, and how far each village has come. */
@NullMarked
package cn.dingzhou.household.housing.survey;

import org.jspecify.annotations.NullMarked;
