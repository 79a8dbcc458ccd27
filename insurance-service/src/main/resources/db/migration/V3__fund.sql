alter table policy_year
    add column survey_days   int not null default 10,
    add column decision_days int not null default 30,
    add column payment_days  int not null default 10,
    add column received      numeric(14, 2) not null default 0,
    add column closed_on     date;
alter table policy_year
    alter column survey_days drop default,
    alter column decision_days drop default,
    alter column payment_days drop default,
    alter column received drop default;

-- Absent for households that were told of before their numbers were.
alter table household add column number text;
create index household_by_number on household (number);
create index household_by_village on household (village_code, id);

-- The fund ledger: every movement has postings that add up to zero, and none is ever changed.
create table fund_movement (
    id             uuid primary key,
    policy_year_id uuid        not null references policy_year,
    kind           text        not null,
    on_day         date        not null,
    amount         numeric(14, 2) not null check (amount > 0),
    entered_by     text        not null,
    entered_at     timestamptz not null,
    claim_id       uuid,
    payment_id     uuid,
    reference      text,
    note           text
);
-- A transfer of the city is entered once.
create unique index fund_movement_reference on fund_movement (policy_year_id, reference)
    where kind in ('PREMIUM', 'TOP_UP');
create index fund_movement_of_year on fund_movement (policy_year_id, id);
create index fund_movement_of_claim on fund_movement (claim_id) where claim_id is not null;

create table fund_posting (
    movement_id uuid           not null references fund_movement,
    position    int            not null,
    account     text           not null,
    amount      numeric(14, 2) not null check (amount <> 0),
    primary key (movement_id, position)
);

create trigger fund_movement_append_only before update or delete or truncate on fund_movement
    for each statement execute function refuse_change();
create trigger fund_posting_append_only before update or delete or truncate on fund_posting
    for each statement execute function refuse_change();

-- The argument names the column with the movement's id.
create function refuse_unbalanced() returns trigger language plpgsql as $$
declare
    movement uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    if (select count(*) <> 2 or sum(amount) <> 0 from fund_posting where movement_id = movement) then
        raise exception 'movement % has no two postings that add up to zero', movement using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger fund_movement_balanced after insert on fund_movement
    deferrable initially deferred for each row execute function refuse_unbalanced('id');
create constraint trigger fund_posting_balanced after insert on fund_posting
    deferrable initially deferred for each row execute function refuse_unbalanced('movement_id');

-- What the postings of an account add up to; whoever decides about money holds the row of FUND.
create table fund_balance (
    policy_year_id uuid           not null references policy_year,
    account        text           not null,
    amount         numeric(14, 2) not null,
    primary key (policy_year_id, account),
    constraint fund_balance_never_below_zero check (amount >= 0 or account in ('CITY', 'CARRIED'))
);
