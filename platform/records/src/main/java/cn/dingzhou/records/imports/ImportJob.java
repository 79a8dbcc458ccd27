package cn.dingzhou.records.imports;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.imports.file.FileStyle;
import cn.dingzhou.rest.security.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An import as it was when read; the repository alone changes it, under the database's clock. */
@Entity
@Immutable
@Table(name = "import_job")
class ImportJob {

    @Id
    private UUID id;

    private String target;

    @Nullable
    private String parent;

    @Embedded
    private FileStyle file;

    @Nullable
    private String header;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String subject;
    private String client;
    private String roles;

    @Nullable
    private String region;

    private int parts;

    @Column(name = "next_part")
    private int nextPart;

    private long total;

    @Embedded
    private Counts counts;

    private int epoch;
    private int attempts;

    @Nullable
    @Embedded
    private Failure failure;

    @Nullable
    @Column(name = "started_at")
    private Instant startedAt;

    @Nullable
    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ImportJob() {}

    UUID id() {
        return id;
    }

    String target() {
        return target;
    }

    @Nullable
    String parent() {
        return parent;
    }

    FileStyle file() {
        return file;
    }

    List<String> header() {
        return header == null ? List.of() : List.of(header.split("\n", -1));
    }

    boolean dryRun() {
        return dryRun;
    }

    ImportState state() {
        return state;
    }

    /** Who started it, as they were then. */
    Caller caller() {
        Set<String> roleNames = roles.isEmpty() ? Set.of() : Set.of(roles.split(" ", -1));
        return new Caller(subject, client, roleNames, region == null ? null : new RegionCode(region), null);
    }

    int parts() {
        return parts;
    }

    /** The checkpoint: every part before it is done. */
    int nextPart() {
        return nextPart;
    }

    long total() {
        return total;
    }

    Counts counts() {
        return counts;
    }

    /** Whose turn it is; a worker with an earlier number has lost the import. */
    int epoch() {
        return epoch;
    }

    /** How often it was taken up since its last progress. */
    int attempts() {
        return attempts;
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
