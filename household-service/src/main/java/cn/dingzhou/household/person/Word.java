package cn.dingzhou.household.person;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
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

    /** Of {@link Vocabulary#CATEGORY}. */
    public static final class OfCategory extends Word<Category> {
        private static final long serialVersionUID = 1L;

        OfCategory() {
            super(Category.class, Vocabulary.CATEGORY);
        }
    }

    /** Of {@link Vocabulary#RELATION}. */
    public static final class OfRelation extends Word<Relation> {
        private static final long serialVersionUID = 1L;

        OfRelation() {
            super(Relation.class, Vocabulary.RELATION);
        }
    }

    /** Of {@link Vocabulary#HEALTH}. */
    public static final class OfHealth extends Word<Health> {
        private static final long serialVersionUID = 1L;

        OfHealth() {
            super(Health.class, Vocabulary.HEALTH);
        }
    }

    /** Of {@link Vocabulary#LABOUR_CAPACITY}. */
    public static final class OfLabourCapacity extends Word<LabourCapacity> {
        private static final long serialVersionUID = 1L;

        OfLabourCapacity() {
            super(LabourCapacity.class, Vocabulary.LABOUR_CAPACITY);
        }
    }

    /** Of {@link Vocabulary#EDUCATION}. */
    public static final class OfEducation extends Word<Education> {
        private static final long serialVersionUID = 1L;

        OfEducation() {
            super(Education.class, Vocabulary.EDUCATION);
        }
    }

    /** Of {@link Vocabulary#SCHOOL_STATUS}. */
    public static final class OfSchoolStatus extends Word<SchoolStatus> {
        private static final long serialVersionUID = 1L;

        OfSchoolStatus() {
            super(SchoolStatus.class, Vocabulary.SCHOOL_STATUS);
        }
    }
}
