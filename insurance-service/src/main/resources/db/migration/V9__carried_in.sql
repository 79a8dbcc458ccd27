alter table policy_year add column carried_in numeric(14, 2) not null default 0;
update policy_year set carried_in = coalesce((
    select sum(amount) from fund_movement
    where fund_movement.policy_year_id = policy_year.id and kind = 'CARRIED_IN'), 0);
alter table policy_year alter column carried_in drop default;
