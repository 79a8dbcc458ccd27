package cn.dingzhou.records.exports;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.download.Downloads;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.sheet.SheetFormat;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Writes a list that is read in pages into a file. A resource offers it beside the list:
 *
 * <pre>{@code
 * @GET
 * @Path("/export")
 * @Operation(summary = "导出户 / Export households")
 * public RestResponse<StreamingOutput> export(@BeanParam HouseholdFilter filter, @BeanParam ExportRequest request) {
 *     return exports.of("households", HouseholdSummary.class, request, page -> list(filter, page));
 * }
 * }</pre>
 */
@ApplicationScoped
public class Exports {

    private final Clock clock;
    private final Downloads downloads;
    private final AuditTrail audit;
    private final HttpServerRequest request;

    Exports(Clock clock, Downloads downloads, AuditTrail audit, HttpServerRequest request) {
        this.clock = clock;
        this.downloads = downloads;
        this.audit = audit;
        this.request = request;
    }

    /**
     * The file of a list, noted in the audit trail. A list that cannot be read is answered with its problem; what fails later
     * breaks the connection.
     *
     * @param name of the list, from which the file gets its own
     * @param type of the list's rows, with what its parameters stand for
     * @param list reads a page; each is read in a transaction of its own
     */
    public <V extends Record> RestResponse<StreamingOutput> of(
            String name, Type type, ExportRequest wanted, Function<PageRequest, Page<V>> list) {
        SheetFormat format = wanted.format();
        Export<V> export = new Export<>(name, type, format, list);
        audit.record("list-exported", exported(), null);
        return downloads.of(name + "-" + LocalDate.now(clock) + "." + format, format.contentType(), export);
    }

    /** The collection with its filter, as in {@code households?region=130682108}; addresses hold no personal data. */
    private String exported() {
        String collection = request.path().replaceAll("^/api/v1/|/export$", "");
        return request.query() == null ? collection : collection + "?" + request.query();
    }
}
