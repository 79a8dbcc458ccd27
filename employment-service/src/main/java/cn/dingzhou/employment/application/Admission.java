package cn.dingzhou.employment.application;

import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.events.PostStage;
import cn.dingzhou.rest.problem.Findings;
import java.time.LocalDate;

/**
 * Who may apply for what: the post is open on the day, and the seeker is whom it is for.
 *
 * @param days when people apply for the post; at a fair, while the fair is held
 */
record Admission(KnownSeeker seeker, KnownPost post, OpenDays days, LocalDate day) {

    /** @param person the pointer to whoever applies */
    void check(String person, Findings findings) {
        checkDay(findings);
        checkRequirements(person, findings);
    }

    void checkPresentStage(Findings findings) {
        if (post.stage() != PostStage.OPEN) {
            findings.add("/postId", "post-closed", "该岗位已停止招聘，请另选岗位。", "The post is closed; choose another.");
        } else if (post.filled() >= post.headcount()) {
            findings.add(
                    "/postId",
                    "post-filled",
                    "该岗位已招满，请另选岗位。",
                    "Everybody it looked for was found; choose another post.");
        }
    }

    private void checkDay(Findings findings) {
        if (!days.contains(day)) {
            findings.add(
                    "/postId",
                    "post-not-open",
                    "该岗位的应聘期为 %s 至 %s，请在期内应聘或另选岗位。".formatted(days.from(), days.until()),
                    "People apply for it from %s to %s; apply then, or choose another."
                            .formatted(days.from(), days.until()));
        }
    }

    private void checkRequirements(String person, Findings findings) {
        int age = seeker.ageOn(day);
        if (post.minAge() != null && age < post.minAge()) {
            findings.add(
                    person,
                    "age-below",
                    "岗位要求年满 %d 周岁，请另选岗位。".formatted(post.minAge()),
                    "The post is for people of %d or older; choose another.".formatted(post.minAge()));
        }
        if (post.maxAge() != null && age > post.maxAge()) {
            findings.add(
                    person,
                    "age-above",
                    "岗位要求不超过 %d 周岁，请另选岗位。".formatted(post.maxAge()),
                    "The post is for people of at most %d; choose another.".formatted(post.maxAge()));
        }
        if (post.education() != null && seeker.education().compareTo(post.education()) < 0) {
            findings.add(
                    person,
                    "education-below",
                    "岗位要求文化程度不低于 %s；如登记有误，请先更正求职登记。".formatted(post.education()),
                    "The post asks for %s at least; if the registration is wrong, correct it first."
                            .formatted(post.education()));
        }
        if (post.reserved() && !seeker.registered()) {
            findings.add(
                    person,
                    "reserved",
                    "岗位仅限建档立卡（含脱贫）户成员；如属该类户，请先关联成员。",
                    "The post is for people of registered poor households; if the seeker is one, link the member first.");
        }
    }
}
