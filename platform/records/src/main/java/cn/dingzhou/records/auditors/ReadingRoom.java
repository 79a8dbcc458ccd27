package cn.dingzhou.records.auditors;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Admits to the trail of this service, which knows no regions: those of the city's level. */
@ApplicationScoped
class ReadingRoom {

    private final String service;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final HttpServerRequest request;

    ReadingRoom(
            @ConfigProperty(name = "quarkus.application.name") String service,
            CurrentCaller caller,
            AuditTrail audit,
            HttpServerRequest request) {
        this.service = service;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    /** @throws NotFoundException if another service's trail is meant */
    void admit(String name) {
        if (!service.equals(name)) {
            throw new NotFoundException(Text.of("服务", "service"));
        }
        caller.current().requireLevel(RegionCode.Level.CITY);
    }

    /** Admits, and notes in the trail what is looked for; its parameters hold no personal data. */
    void admit(String name, String action, String object) {
        admit(name);
        String query = request.query();
        audit.record(action, query == null ? object : object + "?" + query, null);
    }
}
