-- What rules of the data-quality catalogue find about households now; what no longer holds is removed. It lies where the
-- household lives.
create table quality_finding (
    household_id uuid             not null references household,
    rule         text             not null,
    region_code  text collate "C" not null references region,
    found_on     date             not null,
    detail_zh    text             not null,
    detail_en    text             not null,
    primary key (household_id, rule)
);
create index quality_finding_by_region on quality_finding (region_code, household_id, rule);

-- When somebody had the whole registry assessed anew, and how many households were to be.
create table quality_scan (
    id         uuid primary key,
    begun_at   timestamptz not null default now(),
    begun_by   text        not null,
    households bigint      not null
);
create index quality_scan_latest on quality_scan (begun_at);

-- Since when a household waits, so that it shows what is left of a scan while others come.
alter table assessment_due add column queued_at timestamptz not null default now();
