-- Which enterprise it is whatever it is called, so that each is counted once; absent in pairings entered before.
alter table enterprise_pairing add column enterprise_code text;
