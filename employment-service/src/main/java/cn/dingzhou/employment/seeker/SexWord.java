package cn.dingzhou.employment.seeker;

import cn.dingzhou.events.Sex;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a sex is read: the word or its code of GB/T 2261.1. */
final class SexWord extends Word<Sex> {

    private static final long serialVersionUID = 1L;

    private static final Vocabulary<Sex> WORDS =
            new Vocabulary<>(Sex.class).with(Sex.MALE, "男 男性 1").with(Sex.FEMALE, "女 女性 2");

    SexWord() {
        super(Sex.class, WORDS);
    }
}
