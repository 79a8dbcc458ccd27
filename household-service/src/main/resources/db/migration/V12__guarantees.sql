create table visit (
    id              uuid primary key,
    version         bigint           not null,
    region_code     text collate "C" not null references region,
    household_id    uuid             not null references household,
    member_id       uuid,
    changed_at      timestamptz      not null,
    visited_on      date             not null,
    visited_by      text             not null,
    income_per_head numeric(14, 2),
    note            text
);
create index visit_by_region on visit (region_code, id);
create index visit_of_household on visit (household_id, visited_on);

create table visit_finding (
    visit_id  uuid    not null references visit,
    guarantee text    not null,
    met       boolean not null,
    seen      text,
    primary key (visit_id, guarantee)
);

create table guarantee_gap (
    id            uuid primary key,
    version       bigint           not null,
    region_code   text collate "C" not null references region,
    household_id  uuid             not null references household,
    member_id     uuid,
    changed_at    timestamptz      not null,
    guarantee     text             not null,
    stage         text             not null,
    opened_on     date             not null,
    due_on        date             not null,
    office        text,
    verified_on   date,
    check ((stage = 'VERIFIED') = (verified_on is not null)),
    constraint guarantee_gap_once unique (household_id, guarantee)
);
create index guarantee_gap_by_region on guarantee_gap (region_code, id);
create index guarantee_gap_open on guarantee_gap (region_code, due_on) where verified_on is null;

create table gap_step (
    gap_id     uuid        not null references guarantee_gap,
    position   int         not null,
    kind       text        not null,
    taken_on   date        not null,
    taken_by   text        not null,
    entered_at timestamptz not null,
    note       text,
    primary key (gap_id, position)
);
