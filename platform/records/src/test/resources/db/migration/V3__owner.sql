-- A migration may change rows of every region.
insert into orchard (number, village_code, content) values ('made by a migration', '130682108201', '');
update orchard set village_code = '130682109201' where number = 'made by a migration';
do $$ begin
    assert exists (select from orchard where number = 'made by a migration'), 'the owner sees no rows';
end $$;
delete from orchard where number = 'made by a migration';
