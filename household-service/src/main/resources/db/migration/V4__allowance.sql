-- Amounts in yuan. Constraints named _once are deferred, since Hibernate inserts before it updates.
create table allowance_eligibility (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint allowance_eligibility_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid references member,
    changed_at   timestamptz not null,
    kind         text not null,
    since        date not null,
    until        date,
    constraint allowance_eligibility_once exclude (household_id with =, kind with =) where (until is null) deferrable initially deferred,
    check (until >= since)
);
create index allowance_eligibility_by_region on allowance_eligibility (region_code, id);
create index allowance_eligibility_of_household on allowance_eligibility (household_id, since);

create table allowance_grant (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint allowance_grant_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid references member,
    changed_at   timestamptz not null,
    granted_on   date not null,
    kind         text not null,
    amount       numeric(14, 2) not null,
    persons      int not null
);
create index allowance_grant_by_region on allowance_grant (region_code, id);
create index allowance_grant_of_household on allowance_grant (household_id, granted_on);
