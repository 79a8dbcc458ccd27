-- The households that there were on a day, each with the category it was in.
create function category_on(asked date) returns table (household_id uuid, region_code text, category text)
language sql stable as $$
    select household.id, household.village_code, period.category
    from household join category_period period on period.household_id = household.id
    where period.since <= asked and (household.ended_on is null or household.ended_on > asked)
      and not exists (
          select from category_period later
          where later.household_id = household.id and later.since > period.since and later.since <= asked)
$$;

-- The first day of the month of birth: enough to tell an age. Filled for those who are there by V23.
alter table member add column born_in date;
