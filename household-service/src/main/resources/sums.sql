-- What the registry's tables add up to: rows of a region and an amount, in fen, persons, households or whatever is counted.
-- :day is the last day of the asked :year, :first the first. category_on(:day) are the households that were there on that day.

--- rural-population
select village_code, persons from population_year told
where year <= :year
  and not exists (
      select from population_year later
      where later.village_code = told.village_code and later.year > told.year and later.year <= :year)

--- villages
select code, 1 from region
where length(code) = 12 and valid_from <= :day and (valid_to is null or valid_to >= :day)

--- poor-persons
select region_code, 1 from category_on(:day) join member using (household_id)
where category = 'REGISTERED_POOR' and joined_on <= :day and (left_on is null or left_on > :day)

--- registered-households
select region_code, 1 from category_on(:day)

--- registered-households-registered-poor
select region_code, 1 from category_on(:day) where category = 'REGISTERED_POOR'

--- registered-households-exited
select region_code, 1 from category_on(:day) where category = 'EXITED'

--- registered-households-low-income
select region_code, 1 from category_on(:day) where category = 'LOW_INCOME'

--- registered-households-ordinary
select region_code, 1 from category_on(:day) where category = 'ORDINARY'

--- registered-or-exited-households
select region_code, 1 from category_on(:day) where category in ('REGISTERED_POOR', 'EXITED')

--- registered-net-income
select region_code, (wage + operating + property + transfer - operating_cost) * 100
from category_on(:day) join income using (household_id)
where category in ('REGISTERED_POOR', 'EXITED') and year = :year and superseded_at is null

--- registered-supported-persons
select region_code, members
from category_on(:day) join income using (household_id)
where category in ('REGISTERED_POOR', 'EXITED') and year = :year and superseded_at is null

--- monitored-households
select region_code, 1 from category_on(:day) join monitoring_period using (household_id)
where monitoring_period.since <= :day and (cleared_on is null or cleared_on > :day)

--- procedures-running
select region_code, 1 from procedure where submitted_on <= :day and (ended_on is null or ended_on > :day)

--- procedures-overdue
select region_code, 1 from procedure where due_on < :day and (ended_on is null or ended_on > :day)

--- quality-findings
select region_code, 1 from quality_finding where found_on <= :day

--- guarantee-gaps-found
select region_code, 1 from guarantee_gap gap join gap_step on gap_step.gap_id = gap.id
where kind in ('OPENED', 'REOPENED') and taken_on between :first and :day

--- open-guarantee-gaps
select region_code, case kind when 'VERIFIED' then -1 else 1 end
from guarantee_gap gap join gap_step on gap_step.gap_id = gap.id
where kind in ('OPENED', 'REOPENED', 'VERIFIED') and taken_on <= :day

--- warnings-opened
select region_code, 1 from warning join warning_step on warning_step.warning_id = warning.id
where kind in ('OPENED', 'REOPENED') and taken_on between :first and :day

--- warnings-open
select region_code, case when kind in ('OPENED', 'REOPENED') then 1 else -1 end
from warning join warning_step on warning_step.warning_id = warning.id
where kind in ('OPENED', 'REOPENED', 'CONFIRMED', 'DISMISSED') and taken_on <= :day

--- warnings-confirmed
select region_code, 1 from warning join warning_step on warning_step.warning_id = warning.id
where kind = 'CONFIRMED' and taken_on between :first and :day

--- house-renovations
select region_code, 1 from renovation where completed_on between :first and :day

--- house-renovations-registered-poor
select region_code, 1 from renovation where completed_on between :first and :day and registered_poor

--- house-renovation-subsidy
select region_code, subsidy * 100 from renovation where paid_on between :first and :day

--- dangerous-houses
-- Households that live in one: by the latest grading of the house they live in.
select region_code, 1 from dwelling graded
where main and graded_on <= :day and grade in ('C', 'D')
  and not exists (
      select from dwelling later
      where later.household_id = graded.household_id and later.main
        and later.graded_on > graded.graded_on and later.graded_on <= :day)
group by region_code, household_id

--- houses-surveyed-operating
select region_code, 1 from surveyed_house
where use in ('OPERATING_SELF_BUILT', 'NON_SELF_BUILT') and surveyed_on <= :day

--- houses-checked
select region_code, 1 from surveyed_house
where use in ('OPERATING_SELF_BUILT', 'NON_SELF_BUILT') and surveyed_on <= :day and checked_by_experts

--- houses-safe
select region_code, 1 from surveyed_house
where use in ('OPERATING_SELF_BUILT', 'NON_SELF_BUILT') and surveyed_on <= :day
  and (hazard = 'NONE' or disposed_on <= :day)

--- houses-surveyed-non-operating
select region_code, 1 from surveyed_house where use = 'NON_OPERATING' and surveyed_on <= :day

--- survey-villages
select distinct region_code, 1 from surveyed_house
where use in ('OPERATING_SELF_BUILT', 'NON_SELF_BUILT') and surveyed_on <= :day

--- house-hazards-open
select region_code, 1 from surveyed_house
where hazard <> 'NONE' and surveyed_on <= :day and (disposed_on is null or disposed_on > :day)

--- medical-reimbursement
select region_code, (paid_by_basic + paid_by_serious_illness + paid_by_medical_aid) * 100 from reimbursement
where settled_on between :first and :day

--- medical-compliant-cost
select region_code, compliant_cost * 100 from reimbursement where settled_on between :first and :day

--- medical-premium-paid
select region_code, amount * 100 from premium_payment where paid_on between :first and :day

--- chronic-cards-due
-- Who is ill, is known of today only.
select region_code, 1 from category_on(:day) join member using (household_id)
where left_on is null and 'CHRONIC_ILLNESS' = any (health)

--- chronic-cards-held
select region_code, least(due.cards, held.cards)
from (
    select region_code, household_id, count(*) as cards from category_on(:day) join member using (household_id)
    where left_on is null and 'CHRONIC_ILLNESS' = any (health)
    group by region_code, household_id
) due
join (
    select household_id, count(*) as cards from chronic_card
    where issued_on <= :day and (until is null or until >= :day)
    group by household_id
) held using (household_id)

--- student-aid-recipients
select region_code, 1 from (
    select distinct on (member_id) region_code, granted_on from aid_grant order by member_id, granted_on, region_code
) earliest
where granted_on between :first and :day

--- student-aid-amount
select region_code, amount * 100 from aid_grant where granted_on between :first and :day

--- compulsory-age-members
select region_code, 1 from category_on(:day) join member using (household_id)
where joined_on <= :day and (left_on is null or left_on > :day)
  and extract(year from born_in) between :year - 15 and :year - 6

--- compulsory-age-enrolled
select region_code, 1 from category_on(:day) join member using (household_id)
where joined_on <= :day and (left_on is null or left_on > :day)
  and extract(year from born_in) between :year - 15 and :year - 6
  and exists (select from enrolment where enrolment.member_id = member.id and school_year = :year)

--- pupils-to-pair
-- Who goes to school, is known of today only.
select region_code, 1 from category_on(:day) join member using (household_id)
where category in ('REGISTERED_POOR', 'EXITED') and joined_on <= :day and (left_on is null or left_on > :day)
  and school_status not in ('NOT_IN_SCHOOL', 'DROPPED_OUT')

--- pupils-paired
select region_code, 1 from category_on(:day) join member using (household_id)
where category in ('REGISTERED_POOR', 'EXITED') and joined_on <= :day and (left_on is null or left_on > :day)
  and school_status not in ('NOT_IN_SCHOOL', 'DROPPED_OUT')
  and exists (
      select from tutor_pairing pairing
      where pairing.member_id = member.id and paired_on <= :day and (until is null or until >= :day))

--- university-admissions
select region_code, 1 from (
    select distinct on (member_id) region_code, admitted_on from admission order by member_id, admitted_on, region_code
) earliest
where admitted_on between :first and :day

--- drop-outs-open
select region_code, 1 from drop_out where reported_on <= :day and (until is null or until > :day)

--- allowance-eligible-households
select region_code, 1 from allowance_eligibility
where since <= :day and (until is null or until >= :day)
group by region_code, household_id

--- allowance-granted-households
select region_code, 1 from allowance_eligibility eligible
where since <= :day and (until is null or until >= :day)
  and exists (
      select from allowance_grant paid
      where paid.household_id = eligible.household_id and granted_on between :first and :day)
group by region_code, household_id

--- allowance-amount
select region_code, amount * 100 from allowance_grant where granted_on between :first and :day

--- assistance-funds
select region_code, amount * 100 from assistance_fund where allotted_on between :first and :day

--- industry-projects
select region_code, 1 from industry_project where begun_on between :first and :day

--- industry-returns
select region_code, amount * 100 from project_return where paid_on between :first and :day

--- industry-rounds
select region_code, 1 from (
    select distinct on (round) region_code, begun_on from industry_project order by round, begun_on, region_code
) earliest
where begun_on between :first and :day

--- cooperatives
select region_code, 1 from cooperative where founded_on between :first and :day

--- cooperative-linked-households
select region_code, 1 from (
    select distinct on (household_id) region_code, begun_on from cooperative_link
    order by household_id, begun_on, region_code
) earliest
where begun_on between :first and :day

--- paired-enterprises
-- Of pairings from before codes were taken down it is not known which enterprise it was.
select region_code, 1 from (
    select distinct on (enterprise_code) region_code, paired_on from enterprise_pairing
    where enterprise_code is not null
    order by enterprise_code, paired_on, region_code
) earliest
where paired_on between :first and :day

--- pairing-amount
select region_code, amount * 100 from enterprise_pairing where paired_on between :first and :day

--- micro-credit-loans
select region_code, 1 from micro_credit where lent_on between :first and :day

--- micro-credit-amount
select region_code, amount * 100 from micro_credit where lent_on between :first and :day

--- industry-employment-households
select region_code, 1 from category_on(:day) there
where category in ('REGISTERED_POOR', 'EXITED')
  and exists (
      select from measure
      where measure.household_id = there.household_id and kind in ('INDUSTRY', 'EMPLOYMENT') and begun_on <= :day)

--- measures-begun
select region_code, 1 from measure where begun_on between :first and :day
