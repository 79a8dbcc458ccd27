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

-- What each household paid itself of a peril in the policy year that insured its village on the day of each cost.
create view burden as
select cost.household_id, household.village_code, cost.peril, year.id as policy_year_id,
       sum(cost.amount) as own_paid, max(cost.on_day) as last_on
from own_paid_cost cost
join household on household.id = cost.household_id
join lateral (
    select id from policy_year
    where region in (left(household.village_code, 9), left(household.village_code, 6))
      and cost.on_day between starts_on and ends_on
    order by region desc limit 1
) year on true
group by cost.household_id, household.village_code, cost.peril, year.id;

-- Whether any of the households has costs. Who stores a cost, and who changes a household, waits here for the other, so
-- that of a cost and a class that come at once the later one sees both; who approves a schedule holds 8001 alone.
create function hold_own_paid_costs(households uuid[]) returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(8001);
    perform pg_advisory_xact_lock(8001, hashtext(held::text))
        from (select distinct unnest(households) as held order by 1) sorted;
    return exists (select from own_paid_cost where household_id = any(households));
end
$$;
