package cn.dingzhou.employment.worker;

import java.util.Collection;
import java.util.UUID;

/** Whoever must look again when members began or ended a job or a training; told in the transaction, after it is flushed. */
public interface WorkerWatch {

    void changed(Collection<UUID> members);
}
