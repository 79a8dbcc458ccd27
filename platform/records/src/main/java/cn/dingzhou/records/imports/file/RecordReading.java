package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.problem.ConstraintErrors;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.JsonErrors;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a tree to a valid record, by the rules of the API's own JSON; errors are told in both languages. */
@Singleton
public class RecordReading {

    /** Characters that no text in the database can hold: zero and halves of characters. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final int MOST_ERRORS = 20;

    private final ObjectMapper mapper;
    private final Validator validator;
    private final MessageInterpolator messages;

    RecordReading(ObjectMapper mapper, Validator validator, jakarta.validation.ValidatorFactory validation) {
        this.mapper = mapper.copy().disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        this.validator = validator;
        this.messages = validation.getMessageInterpolator();
    }

    /** @param header of a sheet, as accepted at upload */
    public <R> RecordParser<R> parser(FileFormat format, List<String> header, Type recordType) {
        return format == FileFormat.CSV
                ? new CsvParser<>(this, new Columns(recordType).of(header), recordType)
                : new NdjsonParser<>(this, recordType);
    }

    JsonNode tree(String json) throws JsonProcessingException {
        return mapper.readTree(json);
    }

    /** The record, or null and its errors. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // R is what the type tells.
    <R> @Nullable R read(JsonNode tree, Type type, Consumer<List<FieldError>> errors) {
        if (holdsUnstorable(tree)) {
            errors.accept(List.of(
                    new FieldError("", "character-invalid", "含有无法保存的字符。", "Holds a character that cannot be stored.")));
            return null;
        }
        try {
            R value = mapper.treeToValue(tree, mapper.constructType(type));
            List<FieldError> violations = value == null ? List.of(notARecord()) : violations(value);
            errors.accept(violations);
            return violations.isEmpty() ? value : null;
        } catch (JsonMappingException mismatch) {
            errors.accept(List.of(JsonErrors.fieldError(mismatch)));
        } catch (JsonProcessingException impossible) {
            errors.accept(List.of(notARecord()));
        }
        return null;
    }

    static FieldError notARecord() {
        return new FieldError("", "json-malformed", "这一行不是有效的 JSON 对象。", "The line is not a valid JSON object.");
    }

    private List<FieldError> violations(Object value) {
        return validator.validate(value).stream()
                .map(violation -> new FieldError(
                        ConstraintErrors.pointer(violation),
                        ConstraintErrors.code(violation),
                        Text.of(message(violation, Locale.CHINESE), message(violation, Locale.ENGLISH))))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .limit(MOST_ERRORS)
                .toList();
    }

    private String message(ConstraintViolation<?> violation, Locale locale) {
        return messages.interpolate(violation.getMessageTemplate(), new Found(violation), locale);
    }

    private static boolean holdsUnstorable(JsonNode tree) {
        if (tree.isTextual()) {
            return UNSTORABLE.matcher(tree.textValue()).find();
        }
        for (JsonNode child : tree) {
            if (holdsUnstorable(child)) {
                return true;
            }
        }
        return false;
    }

    /** What a message may speak of. */
    private record Found(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
