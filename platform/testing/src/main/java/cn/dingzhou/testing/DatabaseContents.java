package cn.dingzhou.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every value in every table of a service's database, for a test that looks for what must not be there. */
public final class DatabaseContents {

    /** As the services encrypt texts: a key's id, a colon, base64. */
    private static final Pattern ENCRYPTED = Pattern.compile("\\w+:[A-Za-z0-9+/]{38,}");

    private static final String TABLES =
            """
            select relname from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1""";

    /**
     * Where any of these words stands, encrypted or not, each as {@code table: word}.
     *
     * @param decrypt may throw what it cannot read
     */
    public static List<String> holding(Collection<String> words, UnaryOperator<String> decrypt) {
        try (Connection connection = Superuser.database().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            for (String table : texts(statement, TABLES)) {
                for (String row : texts(statement, "select t::text from \"%s\" t".formatted(table))) {
                    String readable = row + decrypted(row, decrypt);
                    words.stream()
                            .filter(readable::contains)
                            .map(word -> table + ": " + word)
                            .forEach(found::add);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decrypted(String row, UnaryOperator<String> decrypt) {
        StringBuilder clear = new StringBuilder();
        Matcher encrypted = ENCRYPTED.matcher(row);
        while (encrypted.find()) {
            try {
                clear.append(' ').append(decrypt.apply(encrypted.group()));
            } catch (RuntimeException otherText) {
                clear.append(' ');
            }
        }
        return clear.toString();
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private DatabaseContents() {}
}
