-- Events wait here from the transaction that causes them until Kafka has acknowledged them; then their rows go.
create table outbox (
    id            bigint generated always as identity primary key,
    event_id      uuid        not null,
    topic         text        not null,
    aggregate_key text        not null,
    type          text        not null,
    version       bigint      not null,
    time          timestamptz not null,
    traceparent   text,
    body          bytea,
    attempts      integer     not null default 0,
    parked_at     timestamptz,
    parked_reason text,
    check ((parked_at is null) = (parked_reason is null))
) with (
    -- Every row is inserted and deleted once: vacuum by count, not by share of a table that is mostly empty.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_threshold = -1,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000,
    autovacuum_vacuum_cost_delay = 0
);

-- Bodies are JSON of some kilobytes that live for milliseconds: compressing them costs more than it saves.
alter table outbox alter column body set storage external;

create index outbox_parked on outbox (topic, aggregate_key) where parked_at is not null;

create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;

create trigger outbox_notify after insert on outbox for each statement execute function outbox_notify();

-- Which replica sends. The epoch tells a holder that was away from the one that followed it.
create table outbox_lease (
    singleton boolean primary key default true check (singleton),
    holder    text        not null default '',
    epoch     bigint      not null default 0,
    until     timestamptz not null default '-infinity'
);
insert into outbox_lease default values;

-- How far local copies of other services' aggregates have come. Deleted aggregates keep their row, so that a late duplicate does not bring them back.
create table applied_version (
    topic         text   not null,
    aggregate_key text   not null,
    version       bigint not null,
    primary key (topic, aggregate_key)
);
