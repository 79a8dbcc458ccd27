alter table gap_step add imported boolean not null default false;
