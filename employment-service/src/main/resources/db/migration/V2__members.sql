-- The copy of household.households: it can be emptied and filled again from the topic.
create table member (
    id               uuid         primary key,
    household_id     uuid         not null,
    village_code     varchar(12)  not null,
    category         varchar(40)  not null,
    relation         varchar(40)  not null,
    sex              varchar(10)  not null,
    born_in          date         not null,
    labour_capacity  varchar(40)  not null,
    joined_on        date         not null,
    left_on          date
);

create index member_household on member (household_id);
create index member_village on member (village_code);
