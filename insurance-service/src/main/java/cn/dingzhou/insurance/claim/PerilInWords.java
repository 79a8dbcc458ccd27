package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a peril is read from JSON and from files. */
final class PerilInWords extends Word<Peril> {

    private static final long serialVersionUID = 1L;

    private static final Vocabulary<Peril> WORDS = new Vocabulary<>(Peril.class)
            .with(Peril.ILLNESS, "因病")
            .with(Peril.SCHOOLING, "因学")
            .with(Peril.DISASTER, "因灾");

    PerilInWords() {
        super(Peril.class, WORDS);
    }
}
