-- Yearly lines per head in yuan.
create table poverty_line (
    year       int primary key,
    national   numeric(14, 2) not null,
    monitoring numeric(14, 2) not null,
    source     text           not null,
    check (monitoring >= 1.5 * national)
);
insert into poverty_line (year, national, monitoring, source) values
    (2014, 2952, 4428, '河北省扶贫标准；监测线为其 1.5 倍'),
    (2018, 2995, 4493, '国家扶贫标准 2010 年不变价 2300 元的现价（示例）；监测线为其 1.5 倍'),
    (2019, 3218, 4827, '国家扶贫标准的现价；监测线为其 1.5 倍'),
    (2020, 4000, 6000, '国家扶贫标准约 4000 元；河北省监测线'),
    (2021, 4000, 6000, '河北省监测线'),
    (2022, 4000, 6300, '示例'),
    (2023, 4000, 6700, '示例'),
    (2024, 4000, 7000, '示例'),
    (2025, 4000, 7300, '示例'),
    (2026, 4000, 7600, '示例');

-- From which year on a rule of early warning is on or off, and its limit; without a row it is on with its own limit.
create table warning_setting (
    rule       text           not null,
    since_year int            not null,
    enabled    boolean        not null,
    amount     numeric(14, 2),
    primary key (rule, since_year)
);

create table warning (
    id           uuid primary key,
    version      bigint           not null,
    region_code  text collate "C" not null references region,
    household_id uuid             not null references household,
    member_id    uuid,
    changed_at   timestamptz      not null,
    rule         text             not null,
    stage        text             not null,
    hits         boolean          not null,
    reason_zh    text             not null,
    reason_en    text             not null,
    opened_on    date             not null,
    visit_id     uuid references visit,
    procedure_id uuid references procedure,
    constraint warning_once unique (household_id, rule)
);
create index warning_by_region on warning (region_code, id);

create table warning_step (
    warning_id uuid        not null references warning,
    position   int         not null,
    kind       text        not null,
    taken_on   date        not null,
    taken_by   text        not null,
    entered_at timestamptz not null,
    note       text,
    primary key (warning_id, position)
);

-- Households of which something changed since the rules were last asked about them.
create table assessment_due (
    household_id uuid primary key references household
);

-- Amounts in yuan.
create table disaster (
    id           uuid primary key,
    version      bigint           not null,
    reference    text             not null constraint disaster_reference unique,
    region_code  text collate "C" not null references region,
    household_id uuid             not null references household,
    member_id    uuid,
    changed_at   timestamptz      not null,
    happened_on  date             not null,
    kind         text             not null,
    loss         numeric(14, 2)   not null
);
create index disaster_by_region on disaster (region_code, id);
create index disaster_of_household on disaster (household_id, happened_on);

-- Copies of other services' aggregates; amounts in yuan.
create table claim_copy (
    id           uuid primary key,
    household_id uuid           not null,
    reported_on  date           not null,
    paid_on      date,
    paid         numeric(14, 2) not null
);
create index claim_copy_of_household on claim_copy (household_id);

create table placement_copy (
    id           uuid primary key,
    household_id uuid           not null,
    member_id    uuid           not null,
    started_on   date           not null,
    ended_on     date,
    monthly_wage numeric(14, 2) not null
);
create index placement_copy_of_household on placement_copy (household_id);
