-- One for each member of the registry who belongs to a household; it follows from the member, jobs, courses and visits,
-- and can be made again from them. Its age decides when it is read whether it is listed.
create table labour_force_entry (
    member_id      uuid              primary key,
    household_id   uuid              not null,
    village_code   text collate "C"  not null,
    category       text              not null,
    sex            text              not null,
    born_in        date              not null,
    capacity       text              not null,
    at_school      boolean           not null,
    state          text              not null,
    reason         text,
    last_visit_on  date
);

-- Holds what is counted, so that a million entries are counted without being read.
create index labour_force_by_village on labour_force_entry (village_code, member_id) include (state, category, born_in);
create index labour_force_by_state on labour_force_entry (state, village_code, member_id);

create table labour_visit (
    id            uuid              primary key,
    version       bigint            not null,
    member_id     uuid              not null,
    village_code  text collate "C"  not null,
    visited_on    date              not null,
    state         text              not null,
    reason        text,
    note          text,
    entered_by    text              not null,
    entered_at    timestamptz       not null,
    constraint labour_visit_once unique (member_id, visited_on)
);

create index labour_visit_by_village on labour_visit (village_code, id);
