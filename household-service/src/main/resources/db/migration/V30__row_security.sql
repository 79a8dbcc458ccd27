-- Regions, their names and the city's own rules (calendar, lines, rules of warning) are known to everybody. What belongs to a
-- household or an entry and says nothing of persons (periods, steps, findings, copies) is reached by it alone.
select hold_rows(held::regclass, in_region('village_code')) from unnest(array[
    'household', 'population', 'population_year']) held;

select hold_rows(held::regclass, in_region('region_code')) from unnest(array[
    'procedure', 'visit', 'guarantee_gap', 'warning', 'disaster', 'quality_finding', 'reimbursement', 'premium_payment',
    'chronic_card', 'enrolment', 'drop_out', 'persuasion_visit', 'aid_grant', 'tutor_pairing', 'admission',
    'allowance_eligibility', 'allowance_grant', 'dwelling', 'renovation', 'surveyed_house', 'assistance_fund',
    'industry_project', 'project_participation', 'project_return', 'cooperative', 'cooperative_link', 'enterprise_pairing',
    'micro_credit', 'helper_pairing', 'measure']) held;

-- Who lives in a household, what it earns, and where it lived before lie where the household does. Each row is told so: looking
-- the household up for each row that is read would cost more than reading it.
create function lie_with_household() returns trigger language plpgsql as $$
begin
    select village_code into new.lies_in from household where id = new.household_id;
    return new;
end
$$;

create function take_household_along() returns trigger language plpgsql as $$
begin
    update member set lies_in = new.village_code where household_id = new.id;
    update income set lies_in = new.village_code where household_id = new.id;
    update residence set lies_in = new.village_code where household_id = new.id;
    return null;
end
$$;

do $$
declare
    part text;
begin
    foreach part in array array['member', 'income', 'residence'] loop
        execute format('alter table %I add column lies_in text collate "C"', part);
        execute format(
            'update %I part set lies_in = household.village_code from household where household.id = part.household_id', part);
        set constraints all immediate;
        execute format('alter table %I alter column lies_in set not null', part);
        execute format(
            'create trigger lies_in before insert or update of household_id on %I'
            || ' for each row execute function lie_with_household()', part);
        perform hold_rows(part::regclass, in_region('lies_in'));
    end loop;
end
$$;

create trigger moved after update of village_code on household
    for each row when (old.village_code <> new.village_code) execute function take_household_along();
