-- One person may read one household's whole file for some hours, wherever it lies, and another person reviews that. It lies where
-- the household lived then; it outlives the household, and is never taken back.
create table emergency_access (
    id           uuid primary key,
    version      bigint           not null,
    household_id uuid             not null,
    village_code text collate "C" not null references region,
    reason       text             not null,
    opened_by    text             not null,
    opened_at    timestamptz      not null,
    ends_at      timestamptz      not null,
    readings     int              not null,
    reviewed_by  text check (reviewed_by <> opened_by),
    reviewed_at  timestamptz,
    justified    boolean,
    note         text,
    check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (justified is null)),
    check (justified or note is not null)
);
create index emergency_access_by_village on emergency_access (village_code, id);
create index emergency_access_by_opener on emergency_access (opened_by);
create index emergency_access_unreviewed on emergency_access (ends_at) where reviewed_by is null;

select hold_rows('emergency_access', in_region('village_code'));
revoke delete on emergency_access from "${service-role}";
