create table placement (
    id                uuid              primary key,
    version           bigint            not null,
    reference         text              constraint placement_reference unique,
    seeker_id         uuid,
    member_id         uuid,
    household_id      uuid,
    category          text,
    village_code      text collate "C"  not null,
    without_capacity  boolean           not null default false,
    channel           text              not null,
    application_id    uuid,
    post_id           uuid,
    fair_id           uuid,
    enterprise_id     uuid,
    employer          text              not null,
    work_region       text collate "C",
    started_on        date              not null,
    monthly_wage      numeric(14, 2)    not null check (monthly_wage > 0),
    ended_on          date,
    end_reason        text,
    end_note          text,
    ended_by          text,
    recorded_by       text              not null,
    recorded_at       timestamptz       not null,
    check (seeker_id is not null or member_id is not null),
    check (ended_on >= started_on),
    check ((ended_on is null) = (end_reason is null))
);
comment on column placement.without_capacity is 'the registry said, when it was recorded, that the person cannot work';
comment on column placement.ended_on is 'the first day without the job; the first day of all if the record was entered in error';

create index placement_by_village on placement (village_code, id);
create index placement_of_member on placement (member_id) where member_id is not null;
create index placement_of_seeker on placement (seeker_id) where seeker_id is not null;
create index placement_of_fair on placement (fair_id) where fair_id is not null;
create unique index placement_application on placement (application_id)
    where application_id is not null and end_reason is distinct from 'ENTERED_IN_ERROR';

create table placement_wage (
    placement_id  uuid            not null references placement on delete cascade,
    position      int             not null,
    since         date            not null,
    monthly       numeric(14, 2)  not null check (monthly > 0),
    primary key (placement_id, position)
);

-- Three for each placement, made with it: they fall due by themselves.
create table follow_up (
    id            uuid              primary key,
    version       bigint            not null,
    placement_id  uuid              not null references placement on delete cascade,
    village_code  text collate "C"  not null,
    months        integer           not null,
    due_on        date              not null,
    visited_on    date,
    visited_by    text,
    at_work       boolean,
    monthly_wage  numeric(14, 2),
    note          text,
    dropped_on    date,
    unique (placement_id, months)
);
comment on column follow_up.dropped_on is 'the job ended on this day, before the visit fell due';

create index follow_up_by_village on follow_up (village_code, id);
create index follow_up_open on follow_up (village_code, due_on) where visited_on is null and dropped_on is null;
