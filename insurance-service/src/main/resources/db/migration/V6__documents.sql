create table claim_document (
    id           uuid primary key,
    claim_id     uuid             not null references claim,
    village_code text collate "C" not null,
    kind         text             not null,
    content_type text             not null,
    size         int              not null,
    sha256       text             not null,
    uploaded_by  text             not null,
    uploaded_at  timestamptz      not null,
    constraint claim_document_once unique (claim_id, sha256)
);

-- Encrypted; behind DocumentStore, so that an object store can take over.
create table document_content (
    document_id uuid  primary key,
    content     bytea not null
);
alter table document_content alter column content set storage external;
