package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Gives every service a database of its own that the other services' roles can't enter. */
final class Databases {

    private static final String SUPERUSER = "postgres";

    private final String address;
    private final String password;

    /** @param password the superuser's */
    Databases(Ports ports, String password) {
        this.address = ports.address(Port.POSTGRES);
        this.password = password;
    }

    Connection connect() throws SQLException {
        return connect(SUPERUSER);
    }

    /** Does what is missing; passwords are set each time, so that they are always the ones in the secrets. */
    void create(List<Database> databases) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (Database database : databases) {
                String name = database.name();
                createRole(connection, database.owner(), database.ownerPassword());
                createRole(connection, name, database.password());
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database " + name + " owner " + database.owner());
                }
                statement.execute("revoke all on database " + name + " from public");
                takeOver(database);
                statement.execute("grant connect on database " + name + " to " + name);
            }
        }
    }

    /** In a stack of before, the service owned its tables. */
    private void takeOver(Database database) throws SQLException {
        try (Connection connection = connect(database.name());
                Statement statement = connection.createStatement()) {
            statement.execute("reassign owned by " + database.name() + " to " + database.owner());
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address + "/" + database, SUPERUSER, password);
    }

    private static void createRole(Connection connection, String name, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
