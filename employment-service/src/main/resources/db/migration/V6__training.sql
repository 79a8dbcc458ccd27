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
    last_in_line    bigint            not null default 0,
    stage           text              not null,
    finished_on     date,
    constraint training_course_capacity check (enrolled between 0 and capacity),
    check (waiting >= 0),
    check (completed between 0 and enrolled)
);
comment on column training_course.attendance_due is 'per cent of the days that must be attended for a certificate';
comment on column training_course.last_in_line is 'the last number drawn for the waiting list';

create index training_course_by_region on training_course (region, id);

create table training_course_step (
    course_id   uuid         not null references training_course,
    position    int          not null,
    kind        text         not null,
    taken_on    date         not null,
    taken_by    text         not null,
    entered_at  timestamptz  not null,
    reason      text,
    primary key (course_id, position)
);

-- Holds what anybody with the number may know, and nothing of whose it is.
create table certificate (
    number        text  primary key,
    course_title  text  not null,
    skill         text  not null,
    provider      text  not null,
    completed_on  date  not null,
    region        text  not null
);
comment on column certificate.region is 'the township the holder lives in, or what little is known of it';

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
    number_in_line      bigint,
    registered_on       date              not null,
    registered_by       text              not null,
    imported            boolean           not null default false,
    days_attended       integer           not null default 0,
    attended_from       date,
    completed_on        date,
    certificate_number  text              constraint certificate_number unique references certificate,
    ended_on            date,
    end_reason          text,
    check (seeker_id is not null or member_id is not null),
    check ((stage = 'COMPLETED') = (certificate_number is not null))
);
comment on column training_participation.category is 'what the household was on the first day of the course';
comment on column training_participation.imported is 'of a course that was over when it was entered: the days are counted, not kept';

create unique index training_participation_once on training_participation (course_id, (coalesce(member_id, seeker_id)))
    where stage <> 'WITHDRAWN';
create index training_participation_of_course on training_participation (course_id, id);
create index training_participation_waiting on training_participation (course_id, number_in_line) where stage = 'WAITING';
create index training_participation_by_village on training_participation (village_code, id);
create index training_participation_of_member on training_participation (member_id) where member_id is not null;
create index training_participation_of_seeker on training_participation (seeker_id) where seeker_id is not null;

create table training_attendance (
    participation_id  uuid  not null references training_participation on delete cascade,
    day               date  not null,
    primary key (participation_id, day)
);
