-- Orders to encrypt everything with the current key.
create table key_rotation (
    number      bigint generated always as identity primary key,
    key_id      text        not null,
    ordered_by  text        not null,
    ordered_at  timestamptz not null,
    done        bigint      not null,
    total       bigint      not null,
    finished_at timestamptz
);
create unique index key_rotation_one_at_a_time on key_rotation ((true)) where finished_at is null;
