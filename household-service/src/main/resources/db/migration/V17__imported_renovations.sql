-- Who brought a renovation with a file; of earlier files that is not known any more.
alter table renovation add column imported_by text;
update renovation set imported_by = 'unknown'
where not exists (select from renovation_step step where step.renovation_id = renovation.id and step.stage = 'APPLIED');
