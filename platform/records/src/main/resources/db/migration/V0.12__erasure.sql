-- What was erased: its id, which means nothing any more, and where it was, so that who may ask again is told the same.
create table erasure (
    id          uuid             primary key,
    region_code text collate "C" not null,
    erased_on   date             not null
);
select hold_rows('erasure', in_region('region_code'));
