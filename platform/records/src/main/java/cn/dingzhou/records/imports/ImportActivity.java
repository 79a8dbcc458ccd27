package cn.dingzhou.records.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What this instance's import worker is at, for whoever does better to wait for it. */
@ApplicationScoped
public class ImportActivity {

    @Nullable
    private volatile Thread worker;

    void begin() {
        worker = Thread.currentThread();
    }

    void end() {
        worker = null;
    }

    /** Whether an import is under way. */
    public boolean isUnderWay() {
        return worker != null;
    }

    /** Whether what the running thread does is an import. */
    public boolean isThis() {
        return worker == Thread.currentThread();
    }
}
