-- Amounts in yuan. Constraints named _once are deferred, since Hibernate inserts before it updates.
create table premium_payment (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint premium_payment_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    paid_on      date not null,
    year         int not null,
    payer        text not null,
    amount       numeric(14, 2) not null,
    own_paid     numeric(14, 2) not null,
    constraint premium_payment_once unique (member_id, year, payer) deferrable initially deferred
);
create index premium_payment_by_region on premium_payment (region_code, id);
create index premium_payment_of_household on premium_payment (household_id, paid_on);

create table chronic_card (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint chronic_card_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    issued_on    date not null,
    disease      text not null,
    until        date,
    constraint chronic_card_once exclude (member_id with =) where (until is null) deferrable initially deferred,
    check (until >= issued_on)
);
create index chronic_card_by_region on chronic_card (region_code, id);
create index chronic_card_of_household on chronic_card (household_id, issued_on);
