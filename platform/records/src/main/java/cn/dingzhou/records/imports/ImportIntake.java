package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.RawRecord;
import cn.dingzhou.records.imports.file.UploadedFile;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.LimitedBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes a file in, part by part, and queues it; a file that is refused or breaks off leaves nothing behind. */
@ApplicationScoped
class ImportIntake {

    private static final Logger LOG = Logger.getLogger(ImportIntake.class);

    private final ImportJobRepository jobs;
    private final ImportPartRepository parts;
    private final ImportSettings settings;
    private final ImportWorker worker;

    ImportIntake(ImportJobRepository jobs, ImportPartRepository parts, ImportSettings settings, ImportWorker worker) {
        this.jobs = jobs;
        this.parts = parts;
        this.settings = settings;
        this.worker = worker;
    }

    /**
     * Reads the whole file.
     *
     * @throws DomainException 400 or 413 if it is refused
     */
    UUID take(NewImport request, InputStream body) throws IOException {
        InputStream limited = new LimitedBody(body, settings.maxSize().asLongValue(), this::tooLarge);
        UploadedFile file =
                new UploadedFile(limited, request.declared(), request.target().recordType());
        UUID id = UUID.randomUUID();
        jobs.receive(id, request, file.style(), file.header());
        boolean complete = false;
        try {
            receive(id, file);
            complete = true;
        } finally {
            if (!complete) {
                discard(id);
            }
        }
        worker.wake();
        return id;
    }

    private void receive(UUID id, UploadedFile file) throws IOException {
        int no = 0;
        long total = 0;
        for (List<RawRecord> part = file.nextPart(); !part.isEmpty(); part = file.nextPart()) {
            parts.add(id, no++, part);
            jobs.stillReceiving(id);
            total += part.size();
        }
        jobs.queue(id, no, total);
    }

    private DomainException tooLarge() {
        long limit = settings.maxSize().asLongValue();
        return new DomainException(
                413,
                "content-too-large",
                Text.of(
                        "文件超过 %d 字节；请分成几个文件。".formatted(limit),
                        "The file has more than %d bytes; split it.".formatted(limit)));
    }

    private void discard(UUID id) {
        try {
            jobs.discard(id);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "upload %s is left to the purge", id);
        }
    }
}
