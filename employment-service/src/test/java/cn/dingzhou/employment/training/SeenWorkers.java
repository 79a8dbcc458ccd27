package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.WorkerWatch;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Remembers how often it was told of whom. */
@Singleton
class SeenWorkers implements WorkerWatch {

    private final Map<UUID, Integer> times = Collections.synchronizedMap(new HashMap<>());

    @Override
    public void changed(Collection<UUID> members) {
        members.forEach(member -> times.merge(member, 1, Integer::sum));
    }

    int timesOf(String member) {
        return times.getOrDefault(UUID.fromString(member), 0);
    }
}
