package cn.dingzhou.records.erasure;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Everything for which something cannot be erased now, so that it is told at once. */
public final class Obstacles {

    private final List<FieldError> found = new ArrayList<>();

    /** @param code of what stands against it, as in {@code placement-running}; the words say what would help */
    public void add(String code, String zh, String en) {
        found.add(new FieldError("", code, zh, en));
    }

    /**
     * Ends an erasure that cannot be.
     *
     * @throws DomainException 409 {@code erasure-refused} with what stands against it
     */
    public void orRefuse() {
        if (!found.isEmpty()) {
            throw new DomainException(
                    409,
                    "erasure-refused",
                    Text.of(
                            "现在不能删除，原因见 errors；依法须保存的档案只限制查阅，不删除。",
                            "It cannot be erased now, errors says why; what the law wants kept is restricted, not erased."),
                    found);
        }
    }
}
