package cn.dingzhou.records.access;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Reads a person's rows as the running work may see them, decrypted. */
@ApplicationScoped
class HeldRowRepository {

    private static final String SELECT =
            """
            with person (member_id, household_id, seeker_id) as (select ?::uuid, ?::uuid, ?::uuid)
            select to_jsonb(held) - ?::text[] from %1$s held where %2$s order by %3$s""";

    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

    private final DataSource database;
    private final PersonalDataCipher cipher;
    private final ObjectReader json;

    HeldRowRepository(DataSource database, PersonalDataCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    List<Map<String, Object>> of(HeldPerson person, HeldTable table) {
        String sql = SELECT.formatted(table.name(), table.belongs(), String.join(", ", table.order()));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, person.memberId());
            select.setObject(2, person.householdId());
            select.setObject(3, person.seekerId());
            select.setArray(4, connection.createArrayOf("text", table.left().toArray()));
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(table, json.readValue(row.getString(1))));
                }
            }
            return rows;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("what is held could not be read", failed);
        }
    }

    private Map<String, Object> row(HeldTable table, Map<String, Object> stored) {
        Map<String, Object> row = new LinkedHashMap<>();
        stored.forEach((column, value) -> {
            if (value != null) {
                row.put(camelCase(column), table.encrypted().contains(column) ? cipher.decrypt((String) value) : value);
            }
        });
        return row;
    }

    static String camelCase(String name) {
        return WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
