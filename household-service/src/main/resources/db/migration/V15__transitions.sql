-- Where a household lived from a day on; where it lives is told from its first category on.
create table residence (
    household_id uuid             not null references household,
    since        date             not null,
    village_code text collate "C" not null references region,
    primary key (household_id, since)
);
insert into residence (household_id, since, village_code)
select h.id, (select min(c.since) from category_period c where c.household_id = h.id), h.village_code
from household h;

alter table household add column ended_on date;
alter table household add column merged_into uuid references household;
alter table household add check ((ended_on is null) = (merged_into is null));

-- Since when it is known; what was there before is known since now.
alter table category_period add column recorded_at timestamptz not null default now();
alter table member add column recorded_at timestamptz not null default now();
alter table member add column departure_recorded_at timestamptz;
update member set departure_recorded_at = now() where left_on is not null;
