-- The service works on tables that it does not own; what is made later is granted when it is made.
alter default privileges in schema public grant select, insert, update, delete on tables to "${service-role}";
alter default privileges in schema public grant usage, select on sequences to "${service-role}";

grant select, insert, update, delete on all tables in schema public to "${service-role}";
grant usage, select on all sequences in schema public to "${service-role}";
revoke all on "${flyway:table}" from "${service-role}";
