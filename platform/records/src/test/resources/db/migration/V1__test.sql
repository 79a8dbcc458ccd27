create table well (
    id           uuid primary key,
    village_code text not null,
    name         text not null
);
create index well_by_village on well (village_code);
create table pump (
    id      uuid primary key,
    well_id uuid not null references well,
    name    text not null
);
create table orchard (
    number       text primary key,
    village_code text not null,
    content      text not null
);
create table note (
    id   uuid primary key,
    text text not null
);
create table secret (
    id         uuid primary key,
    phone      text not null,
    citizen_id text not null
);
create table bridge (
    number       text primary key,
    village_code text not null,
    name         text not null,
    length       numeric(8, 2) not null,
    opened_on    date not null
);
create table letter (
    id      uuid primary key,
    content bytea not null
);
create table mill (
    id      uuid primary key,
    name    text   not null,
    version bigint not null
);
