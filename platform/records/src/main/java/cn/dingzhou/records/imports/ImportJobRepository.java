package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.FileStyle;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports. Leases run by the database's clock, which all instances share. */
@ApplicationScoped
class ImportJobRepository {

    private static final String INSERT =
            """
            insert into import_job (id, target, parent, format, charset, bom, header, dry_run, state,
                                    subject, client, roles, region, lease_until)
            values (:id, :target, :parent, :format, :charset, :bom, :header, :dryRun, 'RECEIVING',
                    :subject, :client, :roles, :region, now() + make_interval(secs => :patience))
            """;

    private final EntityManager entities;
    private final ImportSettings settings;

    ImportJobRepository(EntityManager entities, ImportSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    @Transactional
    Optional<ImportJob> find(UUID id) {
        return Optional.ofNullable(entities.find(ImportJob.class, id));
    }

    @Transactional
    void receive(UUID id, NewImport request, FileStyle style, List<String> header) {
        query(INSERT)
                .setParameter("id", id)
                .setParameter("target", request.target().name())
                .setParameter("parent", request.parent())
                .setParameter("format", style.format().name())
                .setParameter("charset", style.charset())
                .setParameter("bom", style.bom())
                .setParameter("header", header.isEmpty() ? null : String.join("\n", header))
                .setParameter("dryRun", request.dryRun())
                .setParameter("subject", request.caller().subject())
                .setParameter("client", request.caller().client())
                .setParameter("roles", String.join(" ", request.caller().roles()))
                .setParameter("region", regionOf(request))
                .setParameter("patience", settings.uploadPatience().toSeconds())
                .executeUpdate();
    }

    @Transactional
    void stillReceiving(UUID id) {
        query("update import_job set lease_until = now() + make_interval(secs => :patience) where id = :id")
                .setParameter("id", id)
                .setParameter("patience", settings.uploadPatience().toSeconds())
                .executeUpdate();
    }

    @Transactional
    void queue(UUID id, int parts, long total) {
        query("update import_job set state = 'QUEUED', parts = :parts, total = :total where id = :id")
                .setParameter("id", id)
                .setParameter("parts", parts)
                .setParameter("total", total)
                .executeUpdate();
    }

    @Transactional
    void discard(UUID id) {
        query("delete from import_job where id = :id and state = 'RECEIVING'")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Takes away uploads that were given up, and what was finished long ago. */
    @Scheduled(every = "1h")
    @Transactional
    void purge() {
        query("delete from import_job where (state = 'RECEIVING' and lease_until < now())"
                        + " or finished_at < now() - make_interval(secs => :keep)")
                .setParameter("keep", settings.keep().toSeconds())
                .executeUpdate();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }

    private static @Nullable String regionOf(NewImport request) {
        return request.caller().region() == null
                ? null
                : request.caller().region().value();
    }
}
