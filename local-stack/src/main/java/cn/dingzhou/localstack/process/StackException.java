package cn.dingzhou.localstack.process;

/** The stack can't go on; the message says, in Chinese and English, what to do, and is all that people get to see. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
