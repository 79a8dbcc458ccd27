package cn.dingzhou.testing.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** What was sent and what came back. */
public final class Tally {

    /** Answers that a request gets before anything was looked at; 0 is a connection that ended without any. */
    private static final Set<Integer> AT_THE_DOOR = Set.of(0, 401, 403, 404, 405);

    private final Map<Operation, Set<Integer>> statuses = new LinkedHashMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final CRC32 sent = new CRC32();
    private int reads;
    private int writes;

    Tally(List<Operation> operations) {
        operations.forEach(operation -> statuses.put(operation, new TreeSet<>()));
    }

    void add(RawRequest request, RawAnswer answer) {
        sent.update(request.withoutWhatDiffers());
        answers.merge(answer.status(), 1, Integer::sum);
        if (!request.method().equals(request.operation().method())) {
            return;
        }
        statuses.getOrDefault(request.operation(), new TreeSet<>()).add(answer.status());
        if (answer.succeeded() && request.method().equals("GET")) {
            reads++;
        } else if (answer.succeeded()) {
            writes++;
        }
    }

    public int sent() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Answers with this status. */
    public int answered(int status) {
        return answers.getOrDefault(status, 0);
    }

    /** Reads that were answered with what they asked for. */
    public int reads() {
        return reads;
    }

    /** Writes that were accepted. */
    public int writes() {
        return writes;
    }

    /** Operations that did at least once as they were asked. */
    public int done() {
        return statuses.size() - neverDone().size();
    }

    /** Operations of which no request came further than the door. */
    public List<String> shut() {
        return statuses.entrySet().stream()
                .filter(operation -> AT_THE_DOOR.containsAll(operation.getValue()))
                .map(operation -> operation.getKey() + " " + operation.getValue())
                .toList();
    }

    /** Operations that never did as they were asked. */
    List<String> neverDone() {
        return statuses.entrySet().stream()
                .filter(operation -> operation.getValue().stream().noneMatch(status -> status >= 200 && status < 300))
                .map(operation -> operation.getKey() + " " + operation.getValue())
                .toList();
    }

    @Override
    public String toString() {
        return "%d reads and %d writes were done, by %d of %d operations; answers by status %s; sum of what was sent %08x"
                .formatted(reads, writes, done(), statuses.size(), answers, sent.getValue());
    }
}
