package cn.dingzhou.records.facts;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a word in a file becomes one of ours: our own name of it, the national registry's word, or the code of a national
 * standard. A word without a counterpart, such as 健康状况 20 一般或较弱, is refused, never taken for something like it.
 */
public final class Vocabulary<E extends Enum<E>> {

    private final Map<String, E> meanings = new HashMap<>();
    private final List<E> ours;

    /** A vocabulary that knows our own names only. */
    public Vocabulary(Class<E> type) {
        ours = List.of(type.getEnumConstants());
        ours.forEach(word -> meanings.put(word.name(), word));
    }

    /** Adds other words, parted by spaces, for one of ours. */
    public Vocabulary<E> with(E meaning, String words) {
        Arrays.stream(words.split(" ")).forEach(word -> meanings.put(word, meaning));
        return this;
    }

    /**
     * What a word means.
     *
     * @throws DomainException 400 {@code unknown-word}
     */
    public E read(String word) {
        E meaning = meanings.get(word.strip());
        if (meaning == null) {
            String names = ours.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new DomainException(
                    400,
                    "unknown-word",
                    Text.of(
                            "没有对应的词，请填全国系统用词、国标代码或：" + names + "。",
                            "Write the national word, its GB code, or one of: " + names + "."));
        }
        return meaning;
    }
}
