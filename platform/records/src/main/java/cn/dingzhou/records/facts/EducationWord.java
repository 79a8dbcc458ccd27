package cn.dingzhou.records.facts;

import cn.dingzhou.events.Education;

/** How a level of education is read: the national registry's word or a code of GB/T 4658, where 90 其他 is not illiterate. */
public final class EducationWord extends Word<Education> {

    private static final long serialVersionUID = 1L;

    private static final Vocabulary<Education> WORDS = new Vocabulary<>(Education.class)
            .with(Education.ILLITERATE, "文盲或半文盲 文盲半文盲")
            .with(Education.PRIMARY, "小学 80 81 83")
            .with(Education.JUNIOR_HIGH, "初中 70 71 73")
            .with(Education.SENIOR_HIGH, "高中 40 41 42 43 44 45 46 47 48 49 60 61 62 63")
            .with(Education.COLLEGE, "大专 30 31 32 33")
            .with(Education.BACHELOR_AND_ABOVE, "本科及以上 10 11 12 13 14 15 16 17 18 19 20 21 22 23 28");

    EducationWord() {
        super(Education.class, WORDS);
    }
}
