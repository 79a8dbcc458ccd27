package cn.dingzhou.events;

/** A record that is not an event of its topic. The message is a code; it never holds a piece of the content. */
public class UnreadableEventException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String code) {
        super(code);
    }

    public UnreadableEventException(String code, Throwable cause) {
        super(code, cause);
    }
}
