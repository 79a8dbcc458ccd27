package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** What must be unique and is another's already. */
final class Taken {

    static FieldError number(String pointer) {
        return new FieldError(pointer, "number-taken", "户编号已被使用。", "Another household has this number.");
    }

    static FieldError citizenId(String pointer) {
        return new FieldError(
                pointer,
                "citizen-id-taken",
                "该身份证号码已登记在另一户中，请先办理成员减少。",
                "This person is a member of another household; record the departure there first.");
    }

    static FieldError day(String pointer) {
        return new FieldError(
                pointer,
                "membership-overlaps",
                "此人当日仍属于以前的户，加入日期不得早于其离开日期。",
                "On this day the person still belonged to the household before; join on or after the departure.");
    }

    static ConflictException conflict(List<FieldError> errors) {
        return new ConflictException(
                errors.get(0).code(),
                Text.of("与已登记的户冲突。", "It contradicts a household that is registered."),
                errors.toArray(FieldError[]::new));
    }

    private Taken() {}
}
