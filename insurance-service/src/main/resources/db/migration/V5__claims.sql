create table claim (
    id                uuid primary key,
    version           bigint           not null,
    number            text             not null,
    village_code      text collate "C" not null,
    household_id      uuid             not null,
    household_number  text,
    policy_year_id    uuid             not null references policy_year,
    peril             text             not null,
    covered_class     text             not null,
    loss_on           date             not null,
    stage             text             not null,
    round             int              not null,
    origin            text             not null,
    reported_on       date             not null,
    reported_by       text             not null,
    due_on            date,
    schedule_id       uuid             references benefit_schedule,
    surveyed_on       date,
    members           int,
    income            numeric(14, 2),
    assets            text[],
    survey_note       text,
    own_paid          numeric(14, 2)   not null,
    notice_posted_on  date,
    notice_ends_on    date,
    cap_left          numeric(14, 2),
    payout            numeric(14, 2),
    approved_on       date,
    paid_on           date,
    ended_on          date,
    reference         text,
    payee_name        text,
    payee_bank        text,
    payee_account     text,
    payee_account_index text,
    payee_phone       text,
    changed_at        timestamptz      not null,
    constraint claim_number unique (number),
    constraint claim_reference unique (reference)
);
create sequence claim_numbers;
-- Of two who report the same loss at once, one is told so.
create unique index claim_of_one_loss on claim (household_id, peril, loss_on)
    where stage in ('REPORTED', 'SURVEYED', 'ON_NOTICE');
create index claim_by_village on claim (village_code, id);
create index claim_of_household on claim (household_id, peril, policy_year_id);
create index claim_by_stage on claim (policy_year_id, stage);
create index claim_overdue on claim (due_on) where due_on is not null;
create index claim_by_account on claim (payee_account_index) where payee_account_index is not null;

create table claim_step (
    claim_id   uuid        not null references claim,
    position   int         not null,
    round      int         not null,
    kind       text        not null,
    taken_on   date        not null,
    taken_by   text        not null,
    entered_at timestamptz not null,
    reason     text,
    note       text,
    amount     numeric(14, 2),
    primary key (claim_id, position)
);

create table claim_cost (
    claim_id   uuid           not null references claim,
    position   int            not null,
    invoice    text           not null,
    issued_on  date           not null,
    total      numeric(14, 2) not null,
    reimbursed numeric(14, 2) not null,
    document_id uuid,
    primary key (claim_id, position)
);

-- An invoice that a living claim stands on; given back when the claim is rejected, withdrawn or surveyed again.
create table claimed_invoice (
    invoice  text primary key,
    claim_id uuid not null references claim
);
create index claimed_invoice_of_claim on claimed_invoice (claim_id);
