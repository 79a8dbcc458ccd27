package cn.dingzhou.outbox.relay;

import org.jspecify.annotations.Nullable;

/** An event that will never be taken as it is; the message is a code. */
class RejectedEventException extends Exception {

    private static final long serialVersionUID = 1L;

    RejectedEventException(String code, @Nullable Throwable cause) {
        super(code, cause);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
