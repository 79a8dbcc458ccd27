package cn.dingzhou.rest.problem;

/**
 * What is wrong with one field, and how to put it right.
 *
 * @param pointer a JSON pointer into the request body, or a slash and the parameter's name
 * @param code stable, for programs
 * @param message for people; never repeats personal data
 */
public record FieldError(String pointer, String code, Text message) {

    public FieldError(String pointer, String code, String zh, String en) {
        this(pointer, code, Text.of(zh, en));
    }
}
