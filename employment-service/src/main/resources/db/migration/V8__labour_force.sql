-- One for each member of the registry who belongs to a household; its age decides when it is read whether it is listed.
create table labour_force_entry (
    member_id       uuid              primary key,
    version         bigint            not null,
    household_id    uuid              not null,
    village_code    text collate "C"  not null,
    category        text              not null,
    sex             text              not null,
    born_in         date              not null,
    capacity        text              not null,
    at_school       boolean           not null,
    state           text              not null,
    reason          text,
    last_visit_on   date,
    said_state      text,
    said_reason     text
);
comment on column labour_force_entry.said_state is 'what the last visit found, which holds while neither a job nor a course says otherwise';

create index labour_force_by_village on labour_force_entry (village_code, member_id);
create index labour_force_by_state on labour_force_entry (village_code, state);

create table labour_visit (
    id            uuid              primary key,
    version       bigint            not null,
    member_id     uuid              not null,
    village_code  text collate "C"  not null,
    visited_on    date              not null,
    visited_by    text              not null,
    entered_at    timestamptz       not null,
    state         text              not null,
    reason        text,
    note          text
);

create index labour_visit_by_village on labour_visit (village_code, id);
create index labour_visit_of_member on labour_visit (member_id, visited_on);
