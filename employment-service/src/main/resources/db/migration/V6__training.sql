create table training_course (
    id              uuid              primary key,
    version         bigint            not null,
    number          text              not null constraint training_course_number unique,
    title           text              not null,
    skill           text              not null,
    provider        text              not null,
    region          text collate "C"  not null,
    place           text              not null,
    starts_on       date              not null,
    ends_on         date              not null check (ends_on >= starts_on),
    days            integer           not null check (days > 0),
    capacity        integer           not null check (capacity > 0),
    attendance_due  integer           not null check (attendance_due between 1 and 100),
    enrolled        integer           not null default 0,
    waiting         integer           not null default 0,
    completed       integer           not null default 0,
    stage           text              not null
);
comment on column training_course.attendance_due is 'per cent of the days that must be attended for a certificate';

create index training_course_by_region on training_course (region, id);
create index training_course_starts_on on training_course (starts_on, id);

create table training_participation (
    id                  uuid              primary key,
    version             bigint            not null,
    course_id           uuid              not null references training_course,
    course_region       text collate "C"  not null,
    seeker_id           uuid,
    member_id           uuid,
    household_id        uuid,
    category            text,
    village_code        text collate "C"  not null,
    stage               text              not null,
    registered_on       date              not null,
    registered_by       text              not null,
    days_attended       integer           not null default 0,
    attended_from       date,
    completed_on        date,
    certificate_number  text              constraint certificate_number unique,
    ended_on            date,
    check (seeker_id is not null or member_id is not null)
);

create unique index training_participation_once on training_participation (course_id, (coalesce(member_id, seeker_id)))
    where stage <> 'WITHDRAWN';
create index training_participation_of_course on training_participation (course_id, id);
create index training_participation_by_village on training_participation (village_code, id);
create index training_participation_of_member on training_participation (member_id) where member_id is not null;
create index training_participation_of_seeker on training_participation (seeker_id) where seeker_id is not null;

create table training_attendance (
    participation_id  uuid  not null references training_participation on delete cascade,
    day               date  not null,
    primary key (participation_id, day)
);
