package cn.dingzhou.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** What PostgreSQL's catalogue must say of a service's tables and of its role, in one test per service. */
public final class DatabaseRules {

    private static final String TABLES =
            "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace";

    /**
     * Every service has these. The trail is searched by what an entry is about; events and their versions repeat what the
     * tables say. Answers kept for repeated requests (a day) and encrypted uploads with their rejected rows (a month) cannot
     * be told apart by person.
     */
    private static final Set<String> OF_NOBODY = Set.of(
            "audit_entry",
            "audit_seal",
            "audit_unsealed",
            "outbox",
            "outbox_lease",
            "applied_version",
            "idempotency_key",
            "import_job",
            "import_part",
            "import_error",
            "key_rotation",
            "erasure",
            "flyway_schema_history");

    private static final String OPEN_TABLES =
            """
            select c.relname from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and exists (
                  select from pg_attribute a where a.attrelid = c.oid
                    and a.attname in ('village_code', 'region_code', 'lies_in', 'post_region', 'course_region'))
              and not (
                  c.relrowsecurity and c.relforcerowsecurity
                  and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1
                  and exists (
                      select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                        and pg_get_expr(p.polqual, c.oid) like '%region.%'
                        and pg_get_expr(p.polwithcheck, c.oid) = pg_get_expr(p.polqual, c.oid)))
            order by 1""";

    private static final String VIEWS_OF_THEIR_OWNER =
            """
            select relname from pg_class
            where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
              and not coalesce(reloptions @> array['security_invoker=true'], false)""";

    private static final String OWNED_BY_THE_SERVICE =
            """
            select pg_describe_object(classid, objid, objsubid) from pg_shdepend
            where refclassid = 'pg_authid'::regclass and refobjid = cast(? as text)::regrole and deptype = 'o'""";

    private static final String RIGHTS_OF_THE_SERVICE =
            """
            select what from pg_roles r, lateral (values
                ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls), ('createrole', r.rolcreaterole),
                ('createdb', r.rolcreatedb), ('replication', r.rolreplication),
                ('member of another role', exists (select from pg_auth_members where member = r.oid)),
                ('create in the schema', has_schema_privilege(r.oid, 'public', 'create')),
                ('create in the database', has_database_privilege(r.oid, current_database(), 'create')),
                ('temporary tables', has_database_privilege(r.oid, current_database(), 'temporary')),
                ('truncate or trigger', exists (
                    select from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                      and has_table_privilege(r.oid, c.oid, 'truncate, trigger, references')))
            ) as may (what, so)
            where r.rolname = ? and so""";

    /** @param open tables with a region that everybody may read */
    public static void check(String... open) {
        String service = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
        assertThat(names(OPEN_TABLES))
                .as("tables of a region without a forced policy")
                .containsExactlyInAnyOrder(open);
        assertThat(names("select lookup from indexes_without_region()"))
                .as("indexes whose last column is to be the region")
                .isEmpty();
        assertThat(names(VIEWS_OF_THEIR_OWNER))
                .as("views that read as their owner")
                .isEmpty();
        assertThat(names(OWNED_BY_THE_SERVICE, service))
                .as("owned by the service")
                .isEmpty();
        assertThat(names(RIGHTS_OF_THE_SERVICE, service))
                .as("rights of the service")
                .isEmpty();
    }

    /**
     * Fails for a table whose rows no person who asks would be told of.
     *
     * @param told tables that are part of what is told
     * @param ofNobody tables of the service that say nothing of persons
     */
    public static void checkAllIsTold(Set<String> told, String... ofNobody) {
        assertThat(names(TABLES))
                .as("tables that hold nothing of persons")
                .filteredOn(table -> !told.contains(table) && !OF_NOBODY.contains(table))
                .containsExactlyInAnyOrder(ofNobody);
    }

    private static List<String> names(String query, String... parameters) {
        try (Connection connection = Superuser.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DatabaseRules() {}
}
