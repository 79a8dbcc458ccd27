package cn.dingzhou.records.facts;

import cn.dingzhou.rest.problem.DomainException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;

/** How a word of a {@link Vocabulary} is read from JSON and from files; an unknown one is {@code unknown-word}. */
public abstract class Word<E extends Enum<E>> extends StdDeserializer<E> {

    private static final long serialVersionUID = 1L;

    private final transient Vocabulary<E> vocabulary;

    protected Word(Class<E> type, Vocabulary<E> vocabulary) {
        super(type);
        this.vocabulary = vocabulary;
    }

    @Override
    @SuppressWarnings("unchecked") // The context speaks of an Object; the handled type is E's.
    public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (E) context.handleUnexpectedToken(handledType(), json);
        }
        try {
            return vocabulary.read(json.getText());
        } catch (DomainException unknown) {
            throw ValueInstantiationException.from(json, unknown.code(), getValueType(context), unknown);
        }
    }
}
