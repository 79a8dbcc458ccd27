-- Both hold what household.households tells; they are filled again when the topic is read from its beginning.
delete from member;

create table household (
    id            uuid              primary key,
    village_code  text collate "C"  not null,
    number        text
);

create unique index household_number on household (number) where number is not null;

create table household_category (
    household_id  uuid  not null references household on delete cascade,
    position      int   not null,
    category      text  not null,
    since         date  not null,
    primary key (household_id, position)
);

alter table member
    drop column category,
    add constraint member_of_household foreign key (household_id) references household,
    add column education text,
    add column at_school boolean not null;
