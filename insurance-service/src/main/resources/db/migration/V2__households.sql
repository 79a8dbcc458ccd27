-- The copy of household.households: it can be emptied and filled again from the topic.
create table household (
    id            uuid         primary key,
    village_code  varchar(12)  not null
);

create table household_class (
    household_id   uuid         not null references household on delete cascade,
    position       integer      not null,
    category       varchar(40)  not null,
    high_standard  boolean      not null,
    since          date         not null,
    primary key (household_id, position)
);

create table household_membership (
    household_id  uuid     not null references household on delete cascade,
    position      integer  not null,
    joined_on     date     not null,
    left_on       date,
    primary key (household_id, position)
);
