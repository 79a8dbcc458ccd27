package cn.dingzhou.household.housing;

import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a renovation's kind is read from JSON and from files. */
final class RenovationKindInWords extends Word<RenovationKind> {
    private static final long serialVersionUID = 1L;

    RenovationKindInWords() {
        super(
                RenovationKind.class,
                new Vocabulary<>(RenovationKind.class)
                        .with(RenovationKind.REPAIR, "修缮加固 修缮 维修加固")
                        .with(RenovationKind.REBUILD, "拆除重建 重建 新建"));
    }
}
