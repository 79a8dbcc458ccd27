-- Who entered it, so that somebody else decides that it was a mistake; not known of what was there before, and of people who came
-- with a split or a merger.
alter table household add column registered_by text;
alter table member add column registered_by text;

-- Since when nothing tells any more who the person was.
alter table member add column erased_on date;
