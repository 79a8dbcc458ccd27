package cn.dingzhou.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.localstack.process.PartProcess;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.StackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

    private static final Database HOUSEHOLD = new Database("household", "one", "three");
    private static final Database INSURANCE = new Database("insurance", "two", "four");

    @TempDir
    private Path folder;

    private final Ports ports = Ports.random();
    private PartProcess postgres;

    @BeforeEach
    void start() {
        StackFolder stack = new StackFolder(folder);
        stack.create();
        Path distributions = Path.of(System.getProperty("project.root", ".."), ".stack");
        PostgresPart part = new PostgresPart(
                distributions.toAbsolutePath().normalize(), stack, ports, "secret", List.of(HOUSEHOLD, INSURANCE));
        postgres = new PartProcess(part, stack, ports, line -> {});
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void eachServiceHasADatabaseThatTheOthersCannotEnter() throws SQLException {
        assertThat(answer(HOUSEHOLD, "show fsync")).isEqualTo("on");

        Database burglar = new Database(INSURANCE.name(), HOUSEHOLD.password(), HOUSEHOLD.ownerPassword());
        assertThatThrownBy(() -> connect(INSURANCE, burglar)).hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> connect(HOUSEHOLD, INSURANCE)).hasMessageContaining("permission denied");
    }

    @Test
    void aServiceWorksOnTablesThatItDoesNotOwn() throws SQLException {
        try (Connection connection = connect(HOUSEHOLD, HOUSEHOLD);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table made (value text)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> statement.execute("create temporary table made (value text)"))
                    .hasMessageContaining("permission denied to create temporary tables");
        }
        assertThat(answer(
                        HOUSEHOLD,
                        "select count(*) from pg_roles where (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"
                                + " and rolname in ('household', 'household_owner')"))
                .isEqualTo("0");
        assertThat(answer(
                        HOUSEHOLD,
                        "select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("household_owner");
    }

    @Test
    void whatAServiceOwnedBeforeIsTheOwnersAfterTheNextStart() throws SQLException {
        try (Connection connection = owner(HOUSEHOLD);
                Statement statement = connection.createStatement()) {
            statement.execute("grant create on schema public to household");
        }
        try (Connection connection = connect(HOUSEHOLD, HOUSEHOLD);
                Statement statement = connection.createStatement()) {
            statement.execute("create table before ()");
        }

        postgres.stop();
        postgres.start();

        assertThat(answer(HOUSEHOLD, "select tableowner from pg_tables where tablename = 'before'"))
                .isEqualTo("household_owner");
    }

    @Test
    void whatWasCommittedSurvivesAKill() throws SQLException, IOException {
        try (Connection connection = owner(HOUSEHOLD);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (value text)");
            statement.execute("insert into kept values ('定州')");
            statement.execute("grant select on kept to household");
        }

        postgres.kill();
        // Somebody else has the old server's process id by now.
        Path lockFile = folder.resolve("postgres/postmaster.pid");
        List<String> lines = Files.readAllLines(lockFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(lockFile, lines);
        postgres.start();

        assertThat(answer(HOUSEHOLD, "select value from kept")).isEqualTo("定州");
    }

    private String answer(Database database, String query) throws SQLException {
        try (Connection connection = connect(database, database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connect(Database database, Database service) throws SQLException {
        return DriverManager.getConnection(
                database.url(ports.address(Port.POSTGRES)), service.name(), service.password());
    }

    private Connection owner(Database database) throws SQLException {
        return database.connectAsOwner(database.url(ports.address(Port.POSTGRES)));
    }
}
