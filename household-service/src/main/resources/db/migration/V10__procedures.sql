-- Where a category comes from; what was there before came with a registration or an import.
alter table category_period add column origin text not null default 'IMPORTED';
alter table category_period alter column origin drop default;
alter table category_period add column procedure_id uuid;
alter table category_period add check ((origin = 'PROCEDURE') = (procedure_id is not null));

create table monitoring_period (
    id           uuid primary key,
    household_id uuid   not null references household,
    kind         text   not null,
    risks        text[] not null check (cardinality(risks) between 1 and 5),
    since        date   not null,
    begun_by     uuid   not null,
    cleared_on   date,
    clearance    text,
    cleared_by   uuid,
    check (num_nulls(cleared_on, clearance, cleared_by) in (0, 3))
);
create index monitoring_of_household on monitoring_period (household_id);
create unique index monitored_once on monitoring_period (household_id) where cleared_on is null;

-- Days that are worked although they lie at a weekend, and holidays that do not.
create table calendar_day (
    day     date primary key,
    working boolean not null,
    note    text    not null
);

create table procedure (
    id                  uuid primary key,
    version             bigint           not null,
    region_code         text collate "C" not null references region,
    household_id        uuid             not null references household,
    member_id           uuid,
    changed_at          timestamptz      not null,
    kind                text             not null,
    stage               text             not null,
    round               int              not null,
    submitted_on        date             not null,
    submitted_by        text             not null,
    reason              text             not null,
    notice_posted_on    date,
    notice_ends_on      date,
    ended_on            date,
    causes              text[],
    high_standard       boolean,
    monitoring_kind     text,
    risks               text[],
    clearance           text
);
create index procedure_by_region on procedure (region_code, id);
create index procedure_of_household on procedure (household_id);
create unique index procedure_open_once on procedure (household_id) where ended_on is null;
create index procedure_running on procedure (submitted_on) where ended_on is null;

create table procedure_step (
    procedure_id uuid        not null references procedure,
    position     int         not null,
    round        int         not null,
    kind         text        not null,
    outcome      text        not null,
    taken_on     date        not null,
    taken_by     text        not null,
    entered_at   timestamptz not null,
    note         text,
    entitled     int,
    attended     int,
    in_favour    int,
    against      int,
    abstained    int,
    primary key (procedure_id, position)
);
