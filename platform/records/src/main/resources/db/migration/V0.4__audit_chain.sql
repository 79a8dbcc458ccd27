-- What an entry is held against: a code over all its fields that takes the service's audit key to make. Entries from
-- before have none; the first seals vouch for them.
alter table audit_entry add mac bytea;
drop index audit_entry_object;
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_object on audit_entry (object text_pattern_ops, at);

-- The chain: numbers without gaps in the order of sealing, each hash over the one before and the whole entry.
create table audit_seal (
    seq       bigint      primary key check (seq > 0),
    entry_id  uuid        not null unique,
    sealed_at timestamptz not null,
    hash      bytea       not null
);
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();

-- Entries that wait for their seal, written with them: a transaction that commits late is sealed late and missed by nothing.
create table audit_unsealed (
    entry_id uuid primary key
) with (
    -- Every row lives for a second: vacuum by count.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_threshold = -1,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000
);
insert into audit_unsealed select id from audit_entry;

revoke update, delete, truncate on audit_entry, audit_seal from "${service-role}";
revoke update, truncate on audit_unsealed from "${service-role}";
