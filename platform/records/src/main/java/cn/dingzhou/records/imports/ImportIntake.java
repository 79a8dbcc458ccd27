package cn.dingzhou.records.imports;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.imports.file.RawRecord;
import cn.dingzhou.records.imports.file.UploadedFile;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.LimitedBody;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    private final AuditTrail audit;

    ImportIntake(
            ImportJobRepository jobs,
            ImportPartRepository parts,
            ImportSettings settings,
            ImportWorker worker,
            AuditTrail audit) {
        this.jobs = jobs;
        this.parts = parts;
        this.settings = settings;
        this.worker = worker;
        this.audit = audit;
    }

    /**
     * Reads the whole file.
     *
     * @throws DomainException 400 or 413 if it is refused
     */
    UUID take(NewImport request, InputStream body) throws IOException {
        InputStream limited = new LimitedBody(body, settings.maxSize().asLongValue(), this::tooLarge);
        DigestInputStream digested = new DigestInputStream(limited, sha256());
        UploadedFile file =
                new UploadedFile(digested, request.declared(), request.target().recordType());
        UUID id = UUID.randomUUID();
        jobs.receive(id, request, file.style(), file.header());
        boolean complete = false;
        try {
            Received received = receive(id, file);
            String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            QuarkusTransaction.requiringNew().run(() -> {
                jobs.queue(id, received.parts(), received.records());
                audit.record(request.caller(), "import-received", told(id, request, digest, received.records()), null);
            });
            complete = true;
        } finally {
            if (!complete) {
                discard(id);
            }
        }
        worker.wake();
        return id;
    }

    /** How much came in. */
    private record Received(int parts, long records) {}

    private Received receive(UUID id, UploadedFile file) throws IOException {
        int no = 0;
        long total = 0;
        for (List<RawRecord> part = file.nextPart(); !part.isEmpty(); part = file.nextPart()) {
            parts.add(id, no++, part);
            jobs.stillReceiving(id);
            total += part.size();
        }
        return new Received(no, total);
    }

    private static String told(UUID id, NewImport request, String digest, long records) {
        return "import/%s?into=%s&records=%d&dryRun=%s&sha256=%s"
                .formatted(id, request.target().name(), records, request.dryRun(), digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
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
