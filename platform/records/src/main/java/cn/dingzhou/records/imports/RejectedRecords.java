package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.ErrorFile;
import cn.dingzhou.records.imports.file.RejectedRecord;
import cn.dingzhou.rest.download.Downloads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives the rejected records of an import back as a file. */
@ApplicationScoped
class RejectedRecords {

    private final ImportErrorRepository errors;
    private final Downloads downloads;

    RejectedRecords(ImportErrorRepository errors, Downloads downloads) {
        this.errors = errors;
        this.downloads = downloads;
    }

    RestResponse<StreamingOutput> fileOf(ImportJob job) {
        String name = "errors-" + job.id() + "." + job.file().format().name().toLowerCase(Locale.ROOT);
        return downloads.of(name, job.file().contentType(), out -> write(job, out));
    }

    private void write(ImportJob job, OutputStream out) throws IOException {
        ErrorFile file = new ErrorFile(out, job.file(), job.header());
        ImportErrorRepository.Piece piece = errors.after(job.id(), -1);
        while (piece != null) {
            for (RejectedRecord rejected : piece.records()) {
                file.write(rejected);
            }
            file.flush();
            piece = errors.after(job.id(), piece.part());
        }
        file.flush();
    }
}
