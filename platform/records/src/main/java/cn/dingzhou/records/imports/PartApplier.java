package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.RecordReading;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Applies a part of an import to its target, in the running transaction. */
@ApplicationScoped
class PartApplier {

    private final ImportPartRepository parts;
    private final RecordReading reading;
    private final List<ImportTarget<?>> targets;

    PartApplier(ImportPartRepository parts, RecordReading reading, @All List<ImportTarget<?>> targets) {
        this.parts = parts;
        this.reading = reading;
        this.targets = targets;
    }

    PartApplication<?> apply(ImportJob job, int no) {
        ImportTarget<?> target = targets.stream()
                .filter(candidate -> candidate.name().equals(job.target()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no import target is named " + job.target()));
        return RegionScope.asSystem(() -> apply(job, no, target));
    }

    private <R> PartApplication<R> apply(ImportJob job, int no, ImportTarget<R> target) {
        PartApplication<R> application = new PartApplication<>(target, job.caller(), job.parent());
        application.apply(
                parts.get(job.id(), no), reading.parser(job.file().format(), job.header(), target.recordType()));
        return application;
    }
}
