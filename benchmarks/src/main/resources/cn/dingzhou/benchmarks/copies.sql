-- The tables an approval touches, once more: the claims on notice with all that belongs to them, and the same keys, indexes
-- and triggers. Claims, and their households, have their position for an id.
create schema copies;
create function copies.nth(n bigint) returns uuid language sql immutable
    return lpad(to_hex(n), 32, '0')::uuid;
create table copies.turn as
    select id as claim_id, household_id, copies.nth(row_number() over (order by id)) as id
    from claim where stage = 'ON_NOTICE';

do $$
declare
    tables text[] := array['policy_year', 'policy_year_covered_class', 'household', 'household_class', 'household_membership',
        'benefit_schedule', 'benefit_band', 'claim', 'claim_step', 'claim_cost', 'claim_document',
        'fund_movement', 'fund_posting', 'fund_balance', 'outbox'];
    name text;
    definition text;
begin
    foreach name in array tables loop
        execute format('create table copies.%1$s (like public.%1$s including all)', name);
        execute case
            when name in ('household_class', 'household_membership') then format('insert into copies.%1$s select its.* from public.%1$s its join copies.turn using (household_id)', name)
            when name = 'household' then 'insert into copies.household select its.* from public.household its join copies.turn on turn.household_id = its.id'
            when name like 'claim\_%' then format('insert into copies.%1$s select its.* from public.%1$s its join copies.turn using (claim_id)', name)
            when name = 'claim' then 'insert into copies.claim select its.* from public.claim its join copies.turn on turn.claim_id = its.id'
            else format('insert into copies.%1$s overriding system value select * from public.%1$s', name)
        end;
    end loop;
    update copies.household its set id = turn.id from copies.turn where turn.household_id = its.id;
    update copies.household_class its set household_id = turn.id from copies.turn where turn.household_id = its.household_id;
    update copies.household_membership its set household_id = turn.id from copies.turn where turn.household_id = its.household_id;
    update copies.claim its set id = turn.id, household_id = turn.id from copies.turn where turn.claim_id = its.id;
    update copies.claim_step its set claim_id = turn.id from copies.turn where turn.claim_id = its.claim_id;
    update copies.claim_cost its set claim_id = turn.id from copies.turn where turn.claim_id = its.claim_id;
    for name, definition in
        select relname, pg_get_constraintdef(it.oid) from pg_constraint it join pg_class on pg_class.oid = conrelid
        where contype = 'f' and it.connamespace = 'public'::regnamespace and relname = any (tables)
    loop
        execute format('alter table copies.%s add %s', name, replace(definition, 'REFERENCES ', 'REFERENCES copies.'));
    end loop;
    for definition in
        select pg_get_triggerdef(it.oid) from pg_trigger it join pg_class on pg_class.oid = tgrelid
        where not tgisinternal and relnamespace = 'public'::regnamespace and relname = any (tables)
    loop
        execute replace(definition, ' ON public.', ' ON copies.');
    end loop;
end
$$;
