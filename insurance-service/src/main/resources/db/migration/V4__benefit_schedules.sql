create table benefit_schedule (
    id              uuid primary key,
    version         bigint         not null,
    policy_year_id  uuid           not null references policy_year,
    peril           text           not null,
    covered_class   text           not null,
    effective_from  date           not null,
    burden_line     numeric(14, 2) not null check (burden_line >= 0),
    income_line     numeric(14, 2) not null check (income_line > 0),
    deductible      numeric(14, 2) not null check (deductible >= 0),
    cap             numeric(14, 2) not null check (cap > 0),
    source          text           not null,
    drawn_by        text           not null,
    drawn_at        timestamptz    not null,
    approved_by     text           check (approved_by <> drawn_by),
    approved_at     timestamptz,
    used            boolean        not null,
    check ((approved_by is null) = (approved_at is null)),
    constraint benefit_schedule_once unique (policy_year_id, peril, covered_class, effective_from)
);

create table benefit_band (
    schedule_id uuid           not null references benefit_schedule,
    position    int            not null,
    lower_end   numeric(14, 2) not null,
    upper_end   numeric(14, 2),
    ratio       numeric(5, 4)  not null check (ratio > 0 and ratio <= 1),
    primary key (schedule_id, position)
);
