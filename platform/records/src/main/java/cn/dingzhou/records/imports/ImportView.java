package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.FileFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as its caller sees it; {@code read = created + updated + unchanged + rejected}. */
@Schema(name = "Import", description = "导入任务 / an import")
public record ImportView(
        UUID id,
        ImportState state,
        @Schema(description = "只试算，不写入 / nothing is written") boolean dryRun,
        FileFormat format,
        @Schema(description = "文件中的记录数 / records in the file") long total,
        @Schema(description = "已处理的记录数 / records dealt with so far") long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        @Schema(description = "0 到 1 / from 0 to 1", examples = "0.75") double progress,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Schema(description = "有被拒绝的记录时：错误文件的地址 / the error file's address, once a record was rejected") @Nullable
                String errorsUrl,
        @Nullable Failure problem) {

    /** Why the import could not go on. */
    @Schema(name = "ImportFailure")
    public record Failure(String code, String detail) {}

    static ImportView of(ImportJob job, String path, Locale locale) {
        Counts counts = job.counts();
        return new ImportView(
                job.id(),
                job.state(),
                job.dryRun(),
                job.file().format(),
                job.total(),
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                job.total() > 0 ? (double) counts.read() / job.total() : job.state() == ImportState.SUCCEEDED ? 1 : 0,
                job.startedAt(),
                job.finishedAt(),
                counts.rejected() > 0 ? path + "/errors" : null,
                job.failure()
                        .map(failure ->
                                new Failure(failure.code(), failure.message().in(locale)))
                        .orElse(null));
    }
}
