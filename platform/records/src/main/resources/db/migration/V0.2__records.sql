-- Entries are only ever added: the triggers hold for the table's owner too.
create table audit_entry (
    id       uuid primary key,
    at       timestamptz not null,
    subject  text        not null,
    client   text        not null,
    action   text        not null,
    object   text        not null,
    reason   text,
    trace_id text        not null
);
create index audit_entry_object on audit_entry (object, at);
create index audit_entry_subject on audit_entry (subject, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- A key is claimed before the work and completed with the answer in the work's own transaction.
create table idempotency_key (
    caller        text        not null,
    key           text        not null,
    request_hash  text        not null,
    claim         uuid        not null,
    claimed_until timestamptz not null,
    created_at    timestamptz not null default now(),
    status        int,
    location      text,
    etag          text,
    body          text,
    primary key (caller, key)
);
create index idempotency_key_created on idempotency_key (created_at);

create table import_job (
    id             uuid primary key,
    seq            bigint generated always as identity,
    target         text        not null,
    parent         text,
    format         text        not null check (format in ('CSV', 'NDJSON')),
    charset        text        not null,
    bom            boolean     not null,
    header         text,
    dry_run        boolean     not null,
    state          text        not null check (state in ('RECEIVING', 'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    subject        text        not null,
    client         text        not null,
    roles          text        not null,
    region         text,
    parts          int         not null default 0,
    next_part      int         not null default 0,
    total          bigint      not null default 0,
    created        bigint      not null default 0,
    updated        bigint      not null default 0,
    unchanged      bigint      not null default 0,
    rejected       bigint      not null default 0,
    worker         uuid,
    epoch          int         not null default 0,
    lease_until    timestamptz not null,
    -- Claims since the last progress: a job that kills its worker each time must end too.
    attempts       int         not null default 0,
    problem_code   text,
    problem_zh     text,
    problem_en     text,
    created_at     timestamptz not null default now(),
    started_at     timestamptz,
    finished_at    timestamptz
);
-- Imports into one collection run one after the other, whatever the instances do.
create unique index import_job_one_running on import_job (target) where state = 'RUNNING';
create index import_job_open on import_job (seq) where state in ('RECEIVING', 'QUEUED', 'RUNNING');
create index import_job_finished on import_job (finished_at);

-- Up to 1,000 records each, encrypted; gone when the job has ended.
create table import_part (
    job_id  uuid  not null references import_job on delete cascade,
    no      int   not null,
    content bytea not null,
    primary key (job_id, no)
);

-- The rejected records of one part with their errors, encrypted.
create table import_error (
    job_id  uuid  not null references import_job on delete cascade,
    part_no int   not null,
    content bytea not null,
    primary key (job_id, part_no)
);
