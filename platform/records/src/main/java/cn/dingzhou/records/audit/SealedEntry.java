package cn.dingzhou.records.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seal with the entry it is of, if that is still there. */
record SealedEntry(Seal seal, UUID entryId, Instant sealedAt, @Nullable AuditEntry entry) {}
