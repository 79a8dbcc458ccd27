-- What a transaction may see and write is told to it as region.from and region.to; whoever is told nothing sees nothing. It
-- holds for the owner too. A table says once, in a migration of its service, by what its rows are held to that:
--   select hold_rows('claim', in_region('village_code'));

-- That a column's region is one of those told.
create function in_region(place text) returns text language sql immutable as $$
    select format(
        '%1$I >= current_setting(''region.from'', true) and %1$I < current_setting(''region.to'', true)', place)
$$;

create function hold_rows(held regclass, condition text) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', held);
    execute format('alter table %s force row level security', held);
    execute format('create policy region on %s using (%s) with check (%2$s)', held, condition);
end
$$;
revoke execute on function in_region, hold_rows from public;
