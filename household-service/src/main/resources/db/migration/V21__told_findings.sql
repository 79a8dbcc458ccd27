-- What was found before anybody was told of findings is told by the next assessment, at the latest that of the night.
alter table quality_finding add column told boolean not null default false;
alter table quality_finding alter column told drop default;
create sequence quality_findings_version;
