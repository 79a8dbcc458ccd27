#!/bin/bash
# Run once by the image on an empty volume: a database per service, closed to the other services. The service works as the
# role of its name; another one owns the tables.
set -euo pipefail
for name in household insurance employment; do
  password=${name^^}_DATABASE_PASSWORD
  owner_password=${name^^}_DATABASE_OWNER_PASSWORD
  psql -v ON_ERROR_STOP=1 -v name="$name" -v owner="${name}_owner" -v password="${!password:?}" \
    -v owner_password="${!owner_password:?}" --username postgres <<'SQL'
create role :"owner" login password :'owner_password';
create role :"name" login password :'password';
create database :"name" owner :"owner";
revoke all on database :"name" from public;
grant connect on database :"name" to :"name";
SQL
done
