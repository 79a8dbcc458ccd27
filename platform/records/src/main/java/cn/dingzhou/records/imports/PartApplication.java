package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.ParsedRecord;
import cn.dingzhou.records.imports.file.RawRecord;
import cn.dingzhou.records.imports.file.RecordParser;
import cn.dingzhou.records.imports.file.RejectedRecord;
import cn.dingzhou.rest.security.Caller;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands the records of one part to their target: those that can be read, in lists without the same key twice. */
final class PartApplication<R> {

    private final ImportTarget<R> target;
    private final Caller caller;
    private final @Nullable String parent;
    private final List<Method> keys;

    private final List<RowOutcome.Kind> outcomes = new ArrayList<>();
    private final Map<RowOutcome.Kind, List<String>> written = new EnumMap<>(RowOutcome.Kind.class);
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private final List<ParsedRecord<R>> batch = new ArrayList<>();
    private final Set<List<Object>> keysInBatch = new HashSet<>();

    PartApplication(ImportTarget<R> target, Caller caller, @Nullable String parent) {
        this.target = target;
        this.caller = caller;
        this.parent = parent;
        this.keys = Arrays.stream(TypeFactory.defaultInstance()
                        .constructType(target.recordType())
                        .getRawClass()
                        .getRecordComponents())
                .filter(component -> component.isAnnotationPresent(ImportKey.class))
                .map(PartApplication::accessor)
                .toList();
    }

    /** Readable although a service keeps its records to itself. */
    private static Method accessor(RecordComponent key) {
        Method accessor = key.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    void apply(List<RawRecord> part, RecordParser<R> parser) {
        for (RawRecord raw : part) {
            ParsedRecord<R> parsed = parser.parse(raw);
            R value = parsed.value();
            if (value == null) {
                outcomes.add(RowOutcome.Kind.REJECTED);
                rejected.add(new RejectedRecord(raw, parsed.errors()));
                continue;
            }
            if (!keys.isEmpty() && !keysInBatch.add(keyOf(value))) {
                applyBatch();
                keysInBatch.add(keyOf(value));
            }
            batch.add(parsed);
        }
        applyBatch();
    }

    Counts counts() {
        return Counts.of(outcomes);
    }

    /** The addresses of what became so, in the order of the file. */
    List<String> written(RowOutcome.Kind kind) {
        return written.getOrDefault(kind, List.of());
    }

    /** In the order of the file. */
    List<RejectedRecord> rejected() {
        return rejected.stream()
                .sorted(Comparator.comparing(record -> record.record().first().number()))
                .toList();
    }

    private void applyBatch() {
        if (batch.isEmpty()) {
            return;
        }
        List<ImportRow<R>> rows = batch.stream()
                .map(parsed ->
                        new ImportRow<>(parsed.raw().first().number(), Objects.requireNonNull(parsed.value()), parent))
                .toList();
        List<RowOutcome> found = target.apply(rows, caller);
        if (found.size() != rows.size()) {
            throw new IllegalStateException(
                    target.name() + ": " + found.size() + " outcomes for " + rows.size() + " records");
        }
        for (int i = 0; i < found.size(); i++) {
            RowOutcome outcome = found.get(i);
            outcomes.add(outcome.kind());
            if (outcome.kind() == RowOutcome.Kind.REJECTED) {
                rejected.add(batch.get(i).rejectedFor(outcome.errors()));
            } else if (outcome.written() != null) {
                written.computeIfAbsent(outcome.kind(), kind -> new ArrayList<>())
                        .add(outcome.written());
            }
        }
        batch.clear();
        keysInBatch.clear();
    }

    private List<Object> keyOf(R value) {
        return keys.stream()
                .map(key -> {
                    try {
                        return Objects.toString(key.invoke(value));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(Object.class::cast)
                .toList();
    }
}
