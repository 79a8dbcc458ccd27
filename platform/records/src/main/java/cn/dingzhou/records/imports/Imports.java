package cn.dingzhou.records.imports;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Starts imports and tells of them: the job to who started it, to operators and to auditors, the rejected records to the former alone. */
@ApplicationScoped
public class Imports {

    private final ImportIntake intake;
    private final ImportJobRepository jobs;
    private final RejectedRecords rejected;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    Imports(
            ImportIntake intake,
            ImportJobRepository jobs,
            RejectedRecords rejected,
            CurrentCaller caller,
            AuditTrail audit) {
        this.intake = intake;
        this.jobs = jobs;
        this.rejected = rejected;
        this.caller = caller;
        this.audit = audit;
    }

    Caller caller() {
        return caller.current();
    }

    /**
     * Takes the file in.
     *
     * @throws DomainException 400 or 413 if it cannot be read as a whole
     */
    ImportJob start(NewImport request, InputStream body) {
        try {
            UUID id = intake.take(request, body);
            return jobs.find(id).orElseThrow();
        } catch (IOException aborted) {
            throw new DomainException(400, "upload-incomplete", Text.of("上传中断。", "The upload broke off."));
        }
    }

    /** @throws NotFoundException if it does not exist or is not the caller's to see */
    ImportJob find(UUID id, ImportTarget<?> target, @Nullable String parent) {
        Caller asking = caller.current();
        return jobs.find(id)
                .filter(job -> job.target().equals(target.name()) && Objects.equals(job.parent(), parent))
                .filter(job -> job.state() != ImportState.RECEIVING)
                .filter(job ->
                        isStarter(asking, job) || asking.hasRole(Roles.OPERATOR) || asking.hasRole(Roles.AUDITOR))
                .orElseThrow(() -> new NotFoundException(Text.of("导入任务", "import")));
    }

    /** The rejected records, which show personal data as it came in, for who started the import; the reading is audited. */
    RestResponse<StreamingOutput> errors(UUID id, ImportTarget<?> target, @Nullable String parent) {
        ImportJob job = find(id, target, parent);
        if (!isStarter(caller.current(), job)) {
            throw new NotFoundException(Text.of("导入任务", "import"));
        }
        audit.record("import-errors-read", "import/" + id, null);
        return rejected.fileOf(job);
    }

    private static boolean isStarter(Caller asking, ImportJob job) {
        return job.caller().subject().equals(asking.subject());
    }
}
