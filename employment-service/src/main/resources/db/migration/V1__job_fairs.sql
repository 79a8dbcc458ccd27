create table job_fair (
    id           uuid          primary key,
    version      bigint        not null,
    number       varchar(40)   not null constraint job_fair_number unique,
    theme        varchar(100)  not null,
    mode         varchar(10)   not null,
    region       varchar(12)   not null,
    place        varchar(200),
    starts_on    date          not null,
    ends_on      date          not null check (ends_on >= starts_on),
    enterprises  integer       not null,
    posts        integer       not null,
    vacancies    integer       not null
);

create index job_fair_starts_on on job_fair (starts_on, id);

create table enterprise (
    id       uuid          primary key,
    version  bigint        not null,
    code     varchar(18)   not null unique,
    name     varchar(200)  not null
);

create table post (
    id             uuid            primary key,
    version        bigint          not null,
    fair_id        uuid            not null references job_fair on delete cascade,
    enterprise_id  uuid            not null references enterprise,
    number         varchar(40)     not null,
    title          varchar(100)    not null,
    headcount      integer         not null check (headcount > 0),
    wage_min       numeric(14, 2)  not null check (wage_min > 0),
    wage_max       numeric(14, 2)  not null check (wage_max >= wage_min),
    region         varchar(12)     not null,
    unique (fair_id, enterprise_id, number)
);

create index post_fair on post (fair_id, id);
