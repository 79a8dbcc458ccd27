-- What an import or a scan brings waits until no import is under way, so that a household that ten feeds tell of is assessed
-- once; what somebody changed goes before it.
alter table assessment_due add column can_wait boolean not null default false;
create index assessment_due_in_order on assessment_due (can_wait, queued_at);

-- Where a person is and was: an import asks it of everybody in the file.
create index member_by_citizen_id on member (citizen_id_index);
