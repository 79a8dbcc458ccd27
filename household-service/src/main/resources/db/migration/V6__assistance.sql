-- Amounts in yuan.
create table assistance_fund (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint assistance_fund_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid,
    member_id               uuid,
    changed_at              timestamptz not null,
    allotted_on             date not null,
    level                   text not null,
    amount                  numeric(14, 2) not null,
    purpose                 text not null
);
create index assistance_fund_by_region on assistance_fund (region_code, id);

create table industry_project (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint industry_project_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid,
    member_id               uuid,
    changed_at              timestamptz not null,
    begun_on                date not null,
    name                    text not null,
    round                   int not null,
    kind                    text not null,
    invested                numeric(14, 2) not null
);
create index industry_project_by_region on industry_project (region_code, id);

create table project_participation (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint project_participation_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    joined_on               date not null,
    project_reference       text not null references industry_project (reference)
);
create index project_participation_by_region on project_participation (region_code, id);
create index project_participation_of_household on project_participation (household_id, joined_on);

create table project_return (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint project_return_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    paid_on                 date not null,
    amount                  numeric(14, 2) not null,
    project_reference       text not null references industry_project (reference)
);
create index project_return_by_region on project_return (region_code, id);
create index project_return_of_household on project_return (household_id, paid_on);

create table cooperative (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint cooperative_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid,
    member_id               uuid,
    changed_at              timestamptz not null,
    founded_on              date not null,
    name                    text not null
);
create index cooperative_by_region on cooperative (region_code, id);

create table cooperative_link (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint cooperative_link_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    begun_on                date not null,
    until_on                date,
    cooperative_reference   text not null references cooperative (reference)
);
create index cooperative_link_by_region on cooperative_link (region_code, id);
create index cooperative_link_of_household on cooperative_link (household_id, begun_on);

create table enterprise_pairing (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint enterprise_pairing_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid,
    member_id               uuid,
    changed_at              timestamptz not null,
    paired_on               date not null,
    enterprise_name         text not null,
    amount                  numeric(14, 2) not null
);
create index enterprise_pairing_by_region on enterprise_pairing (region_code, id);

create table micro_credit (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint micro_credit_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    lent_on                 date not null,
    amount                  numeric(14, 2) not null,
    term_months             int not null,
    repaid_on               date,
    interest_subsidised     boolean not null
);
create index micro_credit_by_region on micro_credit (region_code, id);
create index micro_credit_of_household on micro_credit (household_id, lent_on);

create table helper_pairing (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint helper_pairing_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    begun_on                date not null,
    until_on                date,
    unit                    text not null,
    staff_reference         text not null
);
create index helper_pairing_by_region on helper_pairing (region_code, id);
create index helper_pairing_of_household on helper_pairing (household_id, begun_on);

create table measure (
    id                      uuid primary key,
    version                 bigint not null,
    reference               text not null constraint measure_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid not null references household,
    member_id               uuid,
    changed_at              timestamptz not null,
    begun_on                date not null,
    kind                    text not null,
    finished_on             date,
    description             text not null
);
create index measure_by_region on measure (region_code, id);
create index measure_of_household on measure (household_id, begun_on);
