-- Nothing was published on employment.placements before, so that there is no row without a channel.
alter table placement_copy
    add column channel text not null,
    add column end_reason text;

create table placement_copy_wage (
    placement_id uuid           not null references placement_copy on delete cascade,
    position     int            not null,
    since        date           not null,
    monthly      numeric(14, 2) not null,
    primary key (placement_id, position)
);
