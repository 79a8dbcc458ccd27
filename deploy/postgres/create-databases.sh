#!/bin/bash
# Run once by the image on an empty volume: a database and an owner per service, closed to the other owners.
set -euo pipefail
for name in household insurance employment; do
  variable=${name^^}_DATABASE_PASSWORD
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="${!variable:?}" --username postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
