-- A plan that is kept expects few rows in a caller's region, though it may be the whole city: where an index for look-ups
-- goes without the region, PostgreSQL reads the index by region beside it, all of it, for each row that is looked up.

-- The indexes for look-ups of rows that are held to one region, and by what column.
create function indexes_without_region() returns table (lookup regclass, place name) language sql stable as $$
    select distinct i.indexrelid::regclass, region.attname
    from pg_policy p
    join pg_index led on led.indrelid = p.polrelid
    join pg_attribute region on region.attrelid = p.polrelid and region.attnum = led.indkey[0]
    join pg_index i on i.indrelid = p.polrelid
    where pg_get_expr(p.polqual, p.polrelid) like '((' || region.attname || ' >= %'
      and not i.indisunique and not i.indisexclusion and i.indexprs is null and region.attnum <> all (i.indkey)
$$;

-- Appends it to them; a service does so once in a migration, and names it in each index it creates later.
create function append_regions() returns void language plpgsql as $$
declare
    found record;
begin
    for found in select lookup, place, pg_get_indexdef(lookup) as definition from indexes_without_region() loop
        execute format('drop index %s', found.lookup);
        execute regexp_replace(found.definition, '\)', format(', %I)', found.place));
    end loop;
end
$$;
revoke execute on function indexes_without_region, append_regions from public;
