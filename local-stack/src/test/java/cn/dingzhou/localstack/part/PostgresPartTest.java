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

    private static final Database HOUSEHOLD = new Database("household", "one");
    private static final Database INSURANCE = new Database("insurance", "two");

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

        Database burglar = new Database(INSURANCE.name(), HOUSEHOLD.password());
        assertThatThrownBy(() -> connect(INSURANCE, burglar)).hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> connect(HOUSEHOLD, INSURANCE)).hasMessageContaining("permission denied");
    }

    @Test
    void whatWasCommittedSurvivesAKill() throws SQLException, IOException {
        try (Connection connection = connect(HOUSEHOLD, HOUSEHOLD);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (value text)");
            statement.execute("insert into kept values ('定州')");
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

    private Connection connect(Database database, Database owner) throws SQLException {
        return DriverManager.getConnection(database.url(ports.address(Port.POSTGRES)), owner.name(), owner.password());
    }
}
