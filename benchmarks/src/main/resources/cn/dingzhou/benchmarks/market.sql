-- 80 enterprises with 3,000 posts, and 50,000 people who look for work, in 25 townships. Everybody fulfils what the first
-- post requires, and the first seeker what every post does.
insert into enterprise (id, version, code, name, region)
select cast('00000000-0000-8000-8000-' || lpad(to_hex(i), 12, '0') as uuid), 0, 'BENCHMARK' || lpad(cast(i as text), 9, '0'),
    '企业' || i, '130682'
from generate_series(0, 79) i;

insert into post (id, version, enterprise_id, number, title, headcount, wage_min, wage_max, region, min_age, max_age,
    education, skills, reserved, open_from, open_until, stage)
select cast('00000000-0000-8000-8001-' || lpad(to_hex(i), 12, '0') as uuid), 0,
    cast('00000000-0000-8000-8000-' || lpad(to_hex(i % 80), 12, '0') as uuid), 'P-' || i, '岗位' || i, 5,
    2500 + i % 40 * 50, 4500 + i % 60 * 50, '130682' || (100 + i % 25) || (201 + i % 18),
    case when i % 4 > 0 then 18 end, case when i % 3 > 0 then 45 + i % 15 end,
    (array[null, 'PRIMARY', 'JUNIOR_HIGH', 'SENIOR_HIGH'])[1 + i % 4],
    array['技能' || i % 30, '技能' || 30 + i % 17], i % 5 = 2, current_date - 10, current_date + 30, 'OPEN'
from generate_series(0, 2999) i;

insert into seeker (id, version, village_code, name, phone, phone_index, sex, born_in, education, skills, wage_wanted,
    farthest, registered, stage, registered_on, registered_by)
select cast('00000000-0000-8000-8002-' || lpad(to_hex(i), 12, '0') as uuid), 0,
    '130682' || (100 + i % 25) || (201 + i % 18), repeat('A', 40), repeat('A', 48), 'benchmark-' || i, 'FEMALE',
    case when i = 0 then date '1990-05-01' else cast(date '1965-01-01' + make_interval(months => i % 480) as date) end,
    (array['BACHELOR_AND_ABOVE', 'PRIMARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'COLLEGE'])[1 + i % 5],
    array['技能' || i % 30, '技能' || 30 + i % 23], 3000 + i % 50 * 60,
    (array['SAME_TOWNSHIP', 'SAME_CITY', 'ELSEWHERE'])[1 + i % 3], i % 4 = 0, 'LOOKING', current_date, 'benchmark'
from generate_series(0, 49999) i;
