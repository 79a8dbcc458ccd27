-- When a procedure is due: until now reckoned whenever it was read, by the calendar of that moment.
alter table procedure add column due_on date;
update procedure set due_on = (
    select cast(candidate as date)
    from generate_series(submitted_on + 1, submitted_on + 100, interval '1 day') candidate
    left join calendar_day on calendar_day.day = cast(candidate as date)
    where coalesce(calendar_day.working, extract(isodow from candidate) < 6)
    order by candidate offset 19 limit 1);
alter table procedure alter column due_on set not null;

drop index procedure_running;
create index procedure_running on procedure (due_on) where ended_on is null;
