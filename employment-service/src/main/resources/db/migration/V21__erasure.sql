-- Of a seeker who was erased what counts stays under an id that means nobody any more. Who applies, or is entered at work or in
-- a course, keeps the seeker's row until that is written.
alter table application drop constraint application_seeker_id_fkey;
