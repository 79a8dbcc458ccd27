package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.events.Category;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the registry as a seeker may be one.
 *
 * @param category of the household now
 * @param seeker who is linked to the member already
 */
record Membership(KnownMember member, @Nullable Category category, @Nullable UUID seeker) {

    private static final Set<Category> REGISTERED = Set.of(Category.REGISTERED_POOR, Category.EXITED);

    /** The household is or was registered poor. */
    boolean registered() {
        return category != null && REGISTERED.contains(category);
    }

    /** The same, linked to a seeker. */
    Membership of(UUID linked) {
        return new Membership(member, category, linked);
    }

    /** That the person may be this member. */
    void check(Facts facts, Findings findings) {
        if (member.sex() != facts.sex()) {
            findings.add("/sex", "member-differs", "性别与所关联的成员不一致。", "The member is of the other sex.");
        }
        if (!member.bornIn().equals(facts.bornIn())) {
            findings.add("/bornIn", "member-differs", "出生年月与所关联的成员不一致。", "The member was born in another month.");
        }
    }

    void checkNotAtSchool(Findings findings) {
        if (member.atSchool()) {
            findings.add("/memberId", "at-school", "该成员为在校学生，毕业后再登记。", "The member is at school; register after that.");
        }
    }

    /** @throws ConflictException {@code member-linked} if another seeker is the member already */
    void requireFreeFor(@Nullable UUID self) {
        if (seeker != null && !seeker.equals(self)) {
            throw memberLinked();
        }
    }

    static ConflictException memberLinked() {
        Text text = Text.of("该成员已关联另一求职者。", "Another seeker is linked to this member.");
        return new ConflictException("member-linked", text, new FieldError("/memberId", "member-linked", text));
    }
}
