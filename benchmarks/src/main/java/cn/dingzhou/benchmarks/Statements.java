package cn.dingzhou.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What household-service asks PostgreSQL for a read, asked alone, over one connection with everything prepared. */
final class Statements implements AutoCloseable {

    private static final String HOUSEHOLD =
            "select id, version, number, village_code, causes, category, changed_at, ended_on, merged_into from household ";

    private static final List<String> OF_HOUSEHOLDS = List.of(
            "select household_id, since, village_code from residence where household_id = any (?) order by since",
            "select household_id, since, category, high_standard, origin, procedure_id, recorded_at from category_period"
                    + " where household_id = any (?) order by since",
            "select * from member where household_id = any (?) order by id");

    private final Connection connection;
    private final PreparedStatement byId;
    private final PreparedStatement ofVillage;
    private final List<PreparedStatement> parts = new ArrayList<>();

    Statements(Registry registry) {
        try {
            connection = registry.connect();
            byId = connection.prepareStatement(HOUSEHOLD + "where id = ?");
            ofVillage = connection.prepareStatement(HOUSEHOLD
                    + "where village_code >= ? and village_code <= ? and (village_code > '' or number > '')"
                    + " order by village_code, number limit ?");
            for (String part : OF_HOUSEHOLDS) {
                parts.add(connection.prepareStatement(part));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A household with all that belongs to it. */
    void household(UUID id) {
        try {
            byId.setObject(1, id);
            readParts(read(byId));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first households of a village with all that belongs to them. */
    List<UUID> village(String code, int limit) {
        try {
            ofVillage.setString(1, code);
            ofVillage.setString(2, code);
            ofVillage.setInt(3, limit);
            List<UUID> ids = read(ofVillage);
            readParts(ids);
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readParts(List<UUID> households) throws SQLException {
        for (PreparedStatement part : parts) {
            part.setArray(1, connection.createArrayOf("uuid", households.toArray()));
            read(part);
        }
    }

    private static List<UUID> read(PreparedStatement statement) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
                for (int column = 2; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
        return ids;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
