-- What insurance-service sends when a claim is approved, in this order (as log_statement shows it), for pgbench: the deciding
-- transaction, then what its answer is read from.
\set turn :turn + 1
\set n (:turn - 1) * :clients + :client_id + 1
begin;
select * from claim where id = nth(:n) and village_code >= '130682' and village_code < '130683' for no key update;
select * from claim_step where claim_id = nth(:n);
select * from policy_year year left join policy_year_covered_class covered on year.id = covered.policy_year_id where year.id = :policy_year and region >= '0' and region < 'A';
select * from household where id = nth(:n) and village_code >= '0' and village_code < 'A';
select * from household_class where household_id = nth(:n);
select * from household_membership where household_id = nth(:n);
select amount from fund_balance where policy_year_id = :policy_year and account = 'FUND' for update;
select * from benefit_schedule schedule left join benefit_band band on schedule.id = band.schedule_id where schedule.id = :schedule;
select sum(payout) from claim where village_code >= '130682' and village_code < '130683' and household_id = nth(:n) and peril = 'ILLNESS' and policy_year_id = :policy_year and stage in ('APPROVED', 'PAID', 'PAYMENT_RETURNED', 'PAYMENT_RETURNED') and id <> nth(:n);
select amount from fund_balance where policy_year_id = :policy_year and account = 'FUND' for update;
select account, amount from fund_balance where policy_year_id = :policy_year;
insert into fund_movement (amount, claim_id, entered_at, entered_by, kind, on_day, policy_year_id, id) values (14000.19, nth(:n), now(), 'approver', 'APPROVED', '2025-06-10', :policy_year, nth(:n));
insert into fund_posting (movement_id, position, account, amount) values (nth(:n), 0, 'FUND', -14000.19), (nth(:n), 1, 'PAYABLE', 14000.19);
update fund_balance set amount = amount + -14000.19 where policy_year_id = :policy_year and account = 'FUND';
update fund_balance set amount = amount + 14000.19 where policy_year_id = :policy_year and account = 'PAYABLE';
update claim set cap_left = 100000, payout = 14000.19, changed_at = now(), approved_on = '2025-06-10', due_on = '2025-06-20', stage = 'APPROVED', version = version + 1 where id = nth(:n) and version = 3;
insert into claim_step (claim_id, position, round, kind, taken_on, taken_by, entered_at, amount) values (nth(:n), 4, 1, 'APPROVAL', '2025-06-10', 'approver', now(), 14000.19);
insert into outbox (event_id, topic, aggregate_key, type, version, time, body) values (gen_random_uuid(), 'insurance.claims', nth(:n)::text, 'claim.advanced.v1', 4, now(), convert_to(repeat('.', 360), 'UTF8'));
commit;
select * from claim where id = nth(:n) and village_code >= '130682' and village_code < '130683';
select * from policy_year year left join policy_year_covered_class covered on year.id = covered.policy_year_id where year.id = :policy_year and region >= '0' and region < 'A';
select * from household where id = nth(:n) and village_code >= '130682' and village_code < '130683';
select * from household_class where household_id = nth(:n);
select * from household_membership where household_id = nth(:n);
select * from claim_cost where claim_id = nth(:n);
select * from benefit_schedule schedule left join benefit_band band on schedule.id = band.schedule_id where schedule.id = :schedule;
select count(*) from claim where village_code >= '130682' and village_code < '130683' and payee_account_index = 'of-nobody-else' and household_id <> nth(:n);
select * from claim_document where village_code >= '130682' and village_code < '130683' and claim_id = nth(:n) order by id;
select * from claim_step where claim_id = nth(:n);
