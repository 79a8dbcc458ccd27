package cn.dingzhou.rest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with an input, so that it is told at once. */
public final class Findings {

    private final List<FieldError> errors = new ArrayList<>();

    public void add(String pointer, String code, String zh, String en) {
        add(new FieldError(pointer, code, zh, en));
    }

    public void add(FieldError error) {
        errors.add(error);
    }

    /** Notes why a value cannot be read, and goes on without it. */
    public <T> @Nullable T read(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (DomainException reason) {
            errors.add(new FieldError(pointer, reason.code(), reason.detail()));
            return null;
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Ends a change that cannot be made; does nothing when nothing was found. */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
