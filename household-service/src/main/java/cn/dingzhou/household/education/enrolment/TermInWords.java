package cn.dingzhou.household.education.enrolment;

import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a term is read from JSON and from files. */
final class TermInWords extends Word<SchoolTerm> {

    private static final long serialVersionUID = 1L;

    TermInWords() {
        super(
                SchoolTerm.class,
                new Vocabulary<>(SchoolTerm.class)
                        .with(SchoolTerm.AUTUMN, "秋季 秋季学期 第一学期 上学期")
                        .with(SchoolTerm.SPRING, "春季 春季学期 第二学期 下学期"));
    }
}
