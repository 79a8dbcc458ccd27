create extension if not exists pg_trgm;

-- What an enterprise says of itself, and whether somebody looked into it.
alter table enterprise
    add column region          text collate "C",
    add column trade           text,
    add column contact_name    text,
    add column contact_phone   text,
    add column stage           text not null default 'ENTERED',
    add column registered_by   text,
    add column registered_on   date,
    add column decided_by      text,
    add column decided_on      date,
    add column decision_note   text;
update enterprise
set region = coalesce((select min(post.region) from post where post.enterprise_id = enterprise.id), '130682');
alter table enterprise alter column region set not null;
comment on column enterprise.region is 'where it is; of one that only came with a post, where that is';

create index enterprise_by_region on enterprise (region, id);
create index enterprise_name_text on enterprise using gin (name gin_trgm_ops);

alter table job_fair
    add column capacity integer check (capacity > 0),
    add column places   text[] not null default '{}';
comment on column job_fair.capacity is 'the most enterprises it has room for';
update job_fair set places = array[place] where place is not null;
alter table job_fair drop column place;

-- A post at a fair, or at none; people may apply from open_from to open_until while it is OPEN and not filled.
alter table post
    alter column fair_id drop not null,
    add column filled      integer not null default 0 check (filled >= 0 and filled <= headcount),
    add column min_age     integer,
    add column max_age     integer,
    add column education   text,
    add column skills      text[]  not null default '{}',
    add column reserved    boolean not null default false,
    add column open_from   date,
    add column open_until  date,
    add column stage       text    not null default 'OPEN';
update post set open_from = fair.starts_on, open_until = fair.ends_on from job_fair fair where fair.id = post.fair_id;
alter table post alter column open_from set not null, alter column open_until set not null;
alter table post alter column region type text collate "C";

create unique index post_without_fair on post (enterprise_id, number) where fair_id is null;
create index post_by_region on post (region, id);
create index post_open on post (open_until, id) where stage = 'OPEN';
create index post_of_enterprise on post (enterprise_id);
create index post_title on post using gin (title gin_trgm_ops);
