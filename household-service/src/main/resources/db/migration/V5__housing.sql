-- Area in m².
create table dwelling (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint dwelling_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    graded_on               date not null,
    grade                   text not null,
    structure               text not null,
    area                    numeric(8, 2) not null,
    main                    boolean not null
);
create index dwelling_by_region on dwelling (region_code, id);
create index dwelling_of_household on dwelling (household_id, graded_on);

-- Subsidy in yuan.
create table renovation (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint renovation_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    applied_on              date not null,
    dwelling_reference      text not null references dwelling (reference),
    kind                    text not null,
    stage                   text not null,
    approved_on             date,
    started_on              date,
    completed_on            date,
    accepted_on             date,
    paid_on                 date,
    subsidy                 numeric(14, 2),
    ended_on                date,
    reason                  text,
    registered_poor         boolean not null
);
create index renovation_by_region on renovation (region_code, id);
create index renovation_of_household on renovation (household_id, applied_on);

create table renovation_step (
    renovation_id uuid not null references renovation,
    stage         text not null,
    entered_by    text not null,
    primary key (renovation_id, stage)
);

create table surveyed_house (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint surveyed_house_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid,
    member_id               uuid,
    changed_at              timestamptz not null,
    surveyed_on             date not null,
    use                     text not null,
    place_kind              text not null,
    storeys                 int not null,
    built_year              int,
    hazard                  text not null,
    disposal                text not null,
    disposed_on             date,
    checked_by_experts      boolean not null
);
create index surveyed_house_by_region on surveyed_house (region_code, id);
