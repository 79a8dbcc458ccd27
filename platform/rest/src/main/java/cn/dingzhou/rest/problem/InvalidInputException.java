package cn.dingzhou.rest.problem;

import java.util.List;

/** 400: the input breaks a rule; each error names the field and the remedy. */
public class InvalidInputException extends DomainException {

    private static final long serialVersionUID = 1L;

    public InvalidInputException(FieldError... errors) {
        this(List.of(errors));
    }

    public InvalidInputException(List<FieldError> errors) {
        super(
                400,
                "invalid-input",
                Text.of("输入有误，请按各字段的提示修改。", "The input is not valid; see the errors of each field."),
                errors);
    }
}
