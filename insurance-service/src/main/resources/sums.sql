-- What the insurance's tables add up to: rows of a region and an amount, in fen, persons or whatever is counted.
-- :day is the last day of the asked :year, :first the first. A claim lies where the household lived when it was reported.

--- insurance-premium
select region, premium * 100 from policy_year where year = :year

--- insured-headcount
select region, insured_headcount from policy_year where year = :year

--- policy-years
select region, 1 from policy_year where year = :year

--- insurance-fund-received
select region, amount * 100
from policy_year join fund_movement on fund_movement.policy_year_id = policy_year.id
where year = :year and kind in ('PREMIUM', 'TOP_UP')

--- insurance-payout
select village_code, payout * 100 from claim where paid_on between :first and :day

--- insurance-beneficiary-households
select village_code, 1 from (
    select distinct on (household_id) village_code, paid_on from claim
    where paid_on is not null
    order by household_id, paid_on, village_code
) earliest
where paid_on between :first and :day

--- claims-reported
select village_code, 1 from claim where reported_on between :first and :day

--- claims-paid
select village_code, 1 from claim where paid_on between :first and :day

--- claim-days-to-payment
select village_code, paid_on - reported_on from claim where paid_on between :first and :day
