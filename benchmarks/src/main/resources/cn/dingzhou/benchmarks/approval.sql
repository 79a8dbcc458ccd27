\set turn :turn + 1
select 1;
