create table policy_year (
    id                 uuid           primary key,
    version            bigint         not null,
    year               integer        not null,
    region             varchar(12)    not null,
    insurer            varchar(100)   not null,
    premium            numeric(14, 2) not null check (premium > 0),
    insured_headcount  integer        not null check (insured_headcount > 0),
    starts_on          date           not null,
    ends_on            date           not null check (ends_on >= starts_on),
    constraint policy_year_region_year unique (region, year)
);

create table policy_year_covered_class (
    policy_year_id  uuid         not null references policy_year on delete cascade,
    covered_class   varchar(40)  not null,
    primary key (policy_year_id, covered_class)
);
