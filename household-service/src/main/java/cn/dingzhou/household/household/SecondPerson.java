package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.Roles;
import org.jspecify.annotations.Nullable;

/** Nobody erases what they entered themselves. */
final class SecondPerson {

    /**
     * Lets only another person through than who entered it.
     *
     * @param by absent when it is not known; then nobody may who enters such things today
     * @throws ConflictException {@code same-person}
     */
    static void require(@Nullable String by, Caller caller) {
        if (by == null ? caller.hasRole(Roles.REGISTRAR) : by.equals(caller.subject())) {
            throw new ConflictException(
                    "same-person",
                    Text.of("录入人不能自行删除，须由其他人决定。", "Whoever entered it does not erase it; another person must decide."));
        }
    }

    private SecondPerson() {}
}
