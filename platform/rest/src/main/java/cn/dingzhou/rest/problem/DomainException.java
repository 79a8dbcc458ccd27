package cn.dingzhou.rest.problem;

import java.util.List;

/** A request that cannot be carried out, for a reason the caller can understand and mostly mend. */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Text detail;
    private final transient List<FieldError> errors;

    public DomainException(int status, String code, Text detail, FieldError... errors) {
        this(status, code, detail, List.of(errors));
    }

    public DomainException(int status, String code, Text detail, List<FieldError> errors) {
        super(code);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
