package cn.dingzhou.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson could not read, without repeating what it read: the content may be personal. */
public final class JsonErrors {

    public static DomainException of(JacksonException failure) {
        boolean syntax = failure.getCause() instanceof StreamReadException;
        if (!syntax
                && failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return new InvalidInputException(fieldError(mapping));
        }
        JsonLocation at = failure.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return new DomainException(
                400,
                "json-malformed",
                Text.of(
                        "请求体不是有效的 UTF-8 JSON（第 %d 行第 %d 列附近）。".formatted(line, column),
                        "The body is not valid UTF-8 JSON (near line %d, column %d).".formatted(line, column)));
    }

    /** The field that could not be mapped, and what it should be. */
    public static FieldError fieldError(JsonMappingException failure) {
        String pointer = pointer(failure.getPath());
        if (failure instanceof UnrecognizedPropertyException) {
            return new FieldError(
                    pointer,
                    "unknown-field",
                    "没有这个字段，请删除或改正拼写。",
                    "There is no such field; remove it or mend its spelling.");
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String words = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new FieldError(pointer, "unknown-word", "应为以下之一：" + words + "。", "Must be one of: " + words + ".");
        }
        if (failure instanceof ValueInstantiationException instantiation
                && instantiation.getCause() instanceof DomainException reason) {
            FieldError first =
                    reason.errors().isEmpty() ? null : reason.errors().get(0);
            return new FieldError(pointer, reason.code(), first == null ? reason.detail() : first.message());
        }
        return new FieldError(pointer, "wrong-type", "值的类型或格式不对。", "The value has the wrong type or format.");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getFieldName().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
    }

    private JsonErrors() {}
}
