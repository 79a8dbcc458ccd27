-- What households paid themselves, as the registry's events and the feeds of hospitals and offices tell it.
create table own_paid_cost (
    id           uuid primary key,
    source       text           not null,
    reference    text,
    household_id uuid           not null,
    peril        text           not null,
    on_day       date           not null,
    amount       numeric(14, 2) not null,
    constraint own_paid_cost_reference unique (reference)
);
create index own_paid_cost_of_household on own_paid_cost (household_id, peril, on_day);

create table burden_check (
    id             uuid primary key,
    version        bigint           not null,
    household_id   uuid             not null,
    village_code   text collate "C" not null,
    policy_year_id uuid             not null references policy_year,
    schedule_id    uuid             not null references benefit_schedule,
    peril          text             not null,
    covered_class  text             not null,
    own_paid       numeric(14, 2)   not null,
    reached_on     date             not null,
    opened_on      date             not null,
    stage          text             not null,
    ended_on       date,
    ended_by       text,
    reason         text,
    note           text,
    claim_id       uuid             references claim,
    constraint burden_check_once unique (household_id, peril, policy_year_id)
);
create index burden_check_by_village on burden_check (village_code, id);
