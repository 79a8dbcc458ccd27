package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a peril is read from JSON and from files. */
public final class PerilWords extends Word<Peril> {

    private static final long serialVersionUID = 1L;

    public static final String DESCRIPTION = "ILLNESS 因病、SCHOOLING 因学、DISASTER 因灾";

    private static final Vocabulary<Peril> WORDS = new Vocabulary<>(Peril.class)
            .with(Peril.ILLNESS, "因病")
            .with(Peril.SCHOOLING, "因学")
            .with(Peril.DISASTER, "因灾");

    PerilWords() {
        super(Peril.class, WORDS);
    }
}
