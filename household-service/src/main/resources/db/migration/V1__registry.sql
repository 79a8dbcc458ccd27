create table region (
    code       text collate "C" primary key check (code ~ '^\d{6}(\d{3}){0,2}$'),
    version    bigint not null,
    parent     text collate "C" references region,
    valid_from date   not null,
    valid_to   date,
    check (valid_to >= valid_from)
);
create index region_children on region (parent, code);

create table region_name (
    region_code text collate "C" not null references region,
    since       date not null,
    name        text not null,
    primary key (region_code, since)
);

create table region_alias (
    alias       text collate "C" primary key,
    region_code text collate "C" not null references region
);
create index region_alias_of on region_alias (region_code);

create table population (
    village_code text collate "C" primary key references region,
    version      bigint not null
);

create table population_year (
    village_code text collate "C" not null references population,
    year         int not null,
    persons      int not null check (persons >= 0),
    primary key (village_code, year)
);

create table household (
    id           uuid primary key,
    version      bigint      not null,
    number       text collate "C" not null constraint household_number unique,
    village_code text collate "C" not null references region,
    causes       text[]      not null,
    category     text        not null,
    changed_at   timestamptz not null
);
-- Lists go by village and number, so that a page begins where the index finds its key.
create index household_by_village on household (village_code, number);
create index household_by_category on household (category, village_code, number);

create table category_period (
    household_id  uuid    not null references household,
    since         date    not null,
    category      text    not null,
    high_standard boolean not null,
    primary key (household_id, since)
);

-- citizen_id and phone are encrypted; the index is an HMAC of the ID.
create table member (
    id               uuid primary key,
    household_id     uuid    not null references household,
    name             text    not null,
    citizen_id       text    not null,
    citizen_id_index text    not null,
    relation         text    not null,
    phone            text,
    health           text[]  not null,
    labour_capacity  text    not null,
    education        text    not null,
    school_status    text    not null,
    disability_kind  text,
    disability_grade int,
    medical_insured  boolean not null,
    joined_on        date    not null,
    left_on          date,
    departure_reason text,
    check ((left_on is null) = (departure_reason is null))
);
create index member_household on member (household_id);
-- A person is in one household at a time.
create unique index member_present_once on member (citizen_id_index) where left_on is null;

-- Amounts in yuan. What was known is never overwritten: a correction supersedes it.
create table income (
    id             uuid primary key,
    household_id   uuid           not null references household,
    year           int            not null,
    wage           numeric(14, 2) not null,
    operating      numeric(14, 2) not null,
    operating_cost numeric(14, 2) not null,
    property       numeric(14, 2) not null,
    transfer       numeric(14, 2) not null,
    members        int            not null,
    recorded_at    timestamptz    not null,
    superseded_at  timestamptz,
    -- Deferred, since Hibernate inserts the correction before it supersedes what was known.
    constraint income_known_once exclude (household_id with =, year with =) where (superseded_at is null)
        deferrable initially deferred
);
create index income_of_household on income (household_id, year);
