-- Somebody who looks for work; name and phone are encrypted.
create table seeker (
    id             uuid              primary key,
    version        bigint            not null,
    village_code   text collate "C"  not null,
    account        text              constraint seeker_account unique,
    name           text              not null,
    phone          text              not null,
    phone_index    text              not null constraint seeker_phone unique,
    sex            text              not null,
    born_in        date              not null,
    education      text              not null,
    skills         text[]            not null default '{}',
    wage_wanted    numeric(14, 2),
    farthest       text              not null,
    member_id      uuid              constraint seeker_member unique,
    registered     boolean           not null default false,
    stage          text              not null,
    registered_on  date              not null,
    registered_by  text              not null
);
comment on column seeker.registered is 'linked to a member of a household that is or was registered poor';

create index seeker_by_village on seeker (village_code, id);
create index seeker_looking on seeker (education) where stage = 'LOOKING';

create table application (
    id             uuid              primary key,
    version        bigint            not null,
    seeker_id      uuid              not null references seeker,
    post_id        uuid              not null references post,
    fair_id        uuid,
    village_code   text collate "C"  not null,
    post_region    text collate "C"  not null,
    stage          text              not null,
    applied_on     date              not null,
    interview_on   date,
    offered_on     date,
    decided_on     date,
    changed_at     timestamptz       not null
);

-- One at a time: after a withdrawal or a refusal somebody may apply again.
create unique index application_once on application (seeker_id, post_id)
    where stage not in ('DECLINED', 'WITHDRAWN', 'REFUSED');
create index application_by_village on application (village_code, id);
create index application_by_place on application (post_region, id);
create index application_of_seeker on application (seeker_id, id);
create index application_of_post on application (post_id, id);
create index application_of_fair on application (fair_id) where fair_id is not null;

create table application_step (
    application_id  uuid         not null references application on delete cascade,
    position        int          not null,
    kind            text         not null,
    taken_on        date         not null,
    taken_by        text         not null,
    entered_at      timestamptz  not null,
    reason          text,
    note            text,
    imported        boolean      not null,
    primary key (application_id, position)
);
