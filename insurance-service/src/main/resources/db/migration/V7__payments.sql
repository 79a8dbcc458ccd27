create table payment_batch (
    id                 uuid primary key,
    version            bigint      not null,
    number             text        not null,
    policy_year_id     uuid        not null references policy_year,
    region             text collate "C" not null,
    state              text        not null,
    drawn_on           date        not null,
    drawn_by           text        not null,
    first_approved_by  text,
    first_approved_on  date,
    second_approved_by text,
    second_approved_on date,
    cancelled_by       text,
    cancelled_on       date,
    note               text,
    changed_at         timestamptz not null,
    constraint payment_batch_number unique (number)
);
create sequence payment_batch_numbers;
create index payment_batch_by_region on payment_batch (region, id);

create table payment (
    id            uuid primary key,
    version       bigint           not null,
    reference     text             not null,
    batch_id      uuid             not null references payment_batch,
    claim_id      uuid             not null references claim,
    village_code  text collate "C" not null,
    amount        numeric(14, 2)   not null check (amount > 0),
    state         text             not null,
    sent_on       date,
    settled_on    date,
    return_reason text,
    changed_at    timestamptz      not null,
    constraint payment_reference unique (reference)
);
create index payment_of_batch on payment (batch_id, id);
create index payment_of_claim on payment (claim_id);
-- A claim is in one batch at a time.
create unique index payment_once on payment (claim_id) where state in ('DRAWN', 'SENT', 'PAID');
