package cn.dingzhou.outbox.listening;

import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A local copy: the names of regions, and how often each was told. */
final class RegionNames implements EventListener<RegionState> {

    static final String TABLE = "create table region_name (code text primary key, name text, told int default 1)";

    /** A name that this copy cannot hold, whoever tries. */
    static final String POISON = "poison";

    private final DataSource database;

    RegionNames(DataSource database) {
        this.database = database;
    }

    @Override
    public Topic<RegionState> topic() {
        return Topics.REGIONS;
    }

    @Override
    public void apply(List<RegionState> states) {
        states.forEach(this::apply);
    }

    @Override
    public void delete(List<String> codes) {
        codes.forEach(code -> execute("delete from region_name where code = ?", code));
    }

    private void apply(RegionState state) {
        if (state.name().equals(POISON)) {
            throw new IllegalArgumentException("cannot be applied");
        }
        execute(
                "insert into region_name (code, name) values (?, ?) on conflict (code)"
                        + " do update set name = excluded.name, told = region_name.told + 1",
                state.key(),
                state.name());
    }

    private void execute(String sql, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
