-- Amounts in yuan. Constraints named _once are deferred, since Hibernate inserts before it updates.
create table enrolment (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint enrolment_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    enrolled_on  date not null,
    school_year  int not null,
    term         text not null,
    stage        text not null,
    school       text not null,
    constraint enrolment_once unique (member_id, school_year, term) deferrable initially deferred
);
create index enrolment_by_region on enrolment (region_code, id);
create index enrolment_of_household on enrolment (household_id, enrolled_on);

create table drop_out (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint drop_out_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    reported_on  date not null,
    reason       text not null,
    until        date,
    stage        text,
    exemption    text,
    constraint drop_out_once exclude (member_id with =) where (until is null) deferrable initially deferred,
    check (until >= reported_on),
    check ((until is null) = (num_nonnulls(stage, exemption) = 0))
);
create index drop_out_by_region on drop_out (region_code, id);
create index drop_out_of_household on drop_out (household_id, reported_on);

create table persuasion_visit (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint persuasion_visit_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    visited_on   date not null,
    outcome      text not null
);
create index persuasion_visit_by_region on persuasion_visit (region_code, id);
create index persuasion_visit_of_household on persuasion_visit (household_id, visited_on);

create table aid_grant (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint aid_grant_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    granted_on   date not null,
    school_year  int not null,
    stage        text not null,
    kind         text not null,
    amount       numeric(14, 2) not null
);
create index aid_grant_by_region on aid_grant (region_code, id);
create index aid_grant_of_household on aid_grant (household_id, granted_on);

create table tutor_pairing (
    id             uuid primary key,
    version        bigint not null,
    reference      text not null constraint tutor_pairing_reference unique,
    region_code    text collate "C" not null references region,
    household_id   uuid not null references household,
    member_id      uuid not null references member,
    changed_at     timestamptz not null,
    paired_on      date not null,
    teacher_number text not null,
    until          date,
    check (until >= paired_on)
);
create index tutor_pairing_by_region on tutor_pairing (region_code, id);
create index tutor_pairing_of_household on tutor_pairing (household_id, paired_on);

create table admission (
    id           uuid primary key,
    version      bigint not null,
    reference    text not null constraint admission_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid not null references household,
    member_id    uuid not null references member,
    changed_at   timestamptz not null,
    admitted_on  date not null,
    level        text not null,
    university   text not null,
    constraint admission_once exclude (member_id with =, extract(year from admitted_on) with =) deferrable initially deferred
);
create index admission_by_region on admission (region_code, id);
create index admission_of_household on admission (household_id, admitted_on);
