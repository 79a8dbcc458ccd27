package cn.dingzhou.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL 18 in a process of its own; stopped and started again it keeps its port and its data. */
public final class EmbeddedPostgresDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String SERVICE = "service";
    private static final String OWNER = SERVICE + "_owner";

    private final Path folder = TemporaryFolder.create("postgres");
    private final int port = FreePort.next();
    private final boolean durable;

    @Nullable
    private EmbeddedPostgres server;

    private EmbeddedPostgresDatabase(boolean durable) {
        this.durable = durable;
    }

    /** Fast, and loses data when the machine fails: for most tests. */
    public static EmbeddedPostgresDatabase started() {
        return started(false);
    }

    /** With fsync and synchronous commits, as in production: for faults and measurements. */
    public static EmbeddedPostgresDatabase startedDurable() {
        return started(true);
    }

    private static EmbeddedPostgresDatabase started(boolean durable) {
        EmbeddedPostgresDatabase database = new EmbeddedPostgresDatabase(durable);
        database.start();
        database.create();
        return database;
    }

    public String jdbcUrl() {
        return url(SERVICE);
    }

    /** The role that a service works as: it owns nothing. */
    public String username() {
        return SERVICE;
    }

    /** The role whose the tables are. */
    public String owner() {
        return OWNER;
    }

    /** Any text will do: connections from 127.0.0.1 are trusted. */
    public String password() {
        return "any";
    }

    /** Opens a connection per call, as a superuser: for tests without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(superuserUrl());
        return source;
    }

    String superuserUrl() {
        return url(SERVICE) + "?user=" + SUPERUSER;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** As deploy/postgres does it. */
    private void create() {
        try (Connection connection = DriverManager.getConnection(url("postgres") + "?user=" + SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login");
            statement.execute("create role " + SERVICE + " login");
            statement.execute("create database " + SERVICE + " owner " + OWNER);
            statement.execute("revoke all on database " + SERVICE + " from public");
            statement.execute("grant connect on database " + SERVICE + " to " + SERVICE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public synchronized void start() {
        String safe = durable ? "on" : "off";
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    // Where LANG is unset the text search would not know Chinese letters.
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", safe)
                    .setServerConfig("synchronous_commit", safe)
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        TemporaryFolder.delete(folder);
    }
}
