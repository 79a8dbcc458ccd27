package cn.dingzhou.rest.problem;

/** 409: the request contradicts what is already recorded. */
public class ConflictException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String code, Text detail, FieldError... errors) {
        super(409, code, detail, errors);
    }
}
