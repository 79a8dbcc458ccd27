package cn.dingzhou.records.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The writing operation that the running request is, from the last filter before it until its answer. */
@RequestScoped
class WritingCall {

    @Nullable
    private WriteOperation operation;

    void begins(WriteOperation begun) {
        operation = begun;
    }

    void created(String location) {
        operation().ifPresent(running -> operation = running.on(location));
    }

    void ends() {
        operation = null;
    }

    Optional<WriteOperation> operation() {
        return Optional.ofNullable(operation);
    }
}
