package cn.dingzhou.records.audit;

import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The trail's tables, past the service: as somebody sees and changes them who has the machine. */
@Singleton
class Trail {

    private static final String REFUSAL =
            """
            create function no_entries() returns trigger language plpgsql as $$
            begin
                raise exception 'for the test';
            end
            $$;
            create trigger no_entries before insert on audit_entry for each row execute function no_entries()""";

    /** The sealer reads them in another order than they are locked in here, so it has to be away: its turn is taken. */
    private static final String EMPTY =
            """
            select pg_advisory_xact_lock(hashtext('audit_seal'));
            truncate audit_entry, audit_seal, audit_unsealed;
            """;

    private final DataSource superuser = Superuser.database();
    private final PGSimpleDataSource owner = new PGSimpleDataSource();

    Trail(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String name) {
        owner.setUrl(url);
        owner.setUser(name);
    }

    /** Whose tables they are. */
    DataSource owner() {
        return owner;
    }

    /** Client, action and object of what somebody did, in order. */
    List<String> of(Tokens somebody) {
        return texts("select client || ' ' || action || ' ' || object from audit_entry where subject = '"
                + somebody.subject() + "' order by at, id");
    }

    long count(String rows) {
        return Long.parseLong(texts("select count(*) from " + rows).get(0));
    }

    List<String> texts(String select) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs it with every trigger off. */
    void tamper(String sql) {
        run("set session_replication_role = replica; " + sql);
    }

    /** Forgets every entry and seal. */
    void empty() {
        startWith("");
    }

    /** Forgets every entry and seal, and writes others before anything is sealed. */
    void startWith(String inserts) {
        tamper(EMPTY + inserts);
    }

    /** Lets no entry be written meanwhile. */
    void refuse(Runnable meanwhile) {
        run(REFUSAL);
        try {
            meanwhile.run();
        } finally {
            run("drop trigger no_entries on audit_entry; drop function no_entries()");
        }
    }

    private void run(String sql) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
