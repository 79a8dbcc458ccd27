package cn.dingzhou.records.exports;

import cn.dingzhou.rest.download.Downloads;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
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

    Exports(Clock clock, Downloads downloads) {
        this.clock = clock;
        this.downloads = downloads;
    }

    /**
     * The file of a list. A list that cannot be read is answered with its problem; what fails later
     * breaks the connection.
     *
     * @param name of the list, from which the file gets its own
     * @param type of the list's rows, with what its parameters stand for
     * @param list reads a page; each is read in a transaction of its own
     */
    public <V extends Record> RestResponse<StreamingOutput> of(
            String name, Type type, ExportRequest wanted, Function<PageRequest, Page<V>> list) {
        ExportFormat format = wanted.format();
        Export<V> export = new Export<>(name, type, format, list);
        return downloads.of(name + "-" + LocalDate.now(clock) + "." + format, format.contentType(), export);
    }
}
