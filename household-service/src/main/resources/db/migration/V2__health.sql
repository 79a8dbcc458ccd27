-- Amounts in yuan.
create table reimbursement (
    id                      uuid primary key,
    version                 bigint         not null,
    reference               text           not null constraint reimbursement_reference unique,
    region_code             text collate "C" not null references region,
    household_id            uuid           not null references household,
    member_id               uuid           not null references member,
    changed_at              timestamptz    not null,
    settled_on              date           not null,
    total_cost              numeric(14, 2) not null,
    compliant_cost          numeric(14, 2) not null,
    paid_by_basic           numeric(14, 2) not null,
    paid_by_serious_illness numeric(14, 2) not null,
    paid_by_medical_aid     numeric(14, 2) not null
);
create index reimbursement_by_region on reimbursement (region_code, id);
create index reimbursement_of_household on reimbursement (household_id, settled_on);
