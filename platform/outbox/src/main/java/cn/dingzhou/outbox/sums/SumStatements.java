package cn.dingzhou.outbox.sums;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The statements of {@code sums.sql}. Each stands under a line {@code --- <code of the sum>}, gives rows of a region and an
 * amount, and may ask for {@code :year}, its {@code :first} day and its last {@code :day}.
 */
final class SumStatements {

    private static final String FILE = "sums.sql";
    private static final String HEADING = "--- ";

    private final Map<String, String> byCode = new LinkedHashMap<>();

    SumStatements(String text) {
        String code = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEADING)) {
                code = line.substring(HEADING.length()).strip();
                if (byCode.putIfAbsent(code, "") != null) {
                    throw new IllegalArgumentException(code + " stands twice in " + FILE);
                }
            } else if (!code.isEmpty()) {
                byCode.merge(code, line + "\n", String::concat);
            }
        }
    }

    /** Those of this service. */
    static SumStatements ofThisService() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new SumStatements(
                    new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** By the sum's code; years and days become part of the text, so that each is planned for what it asks. */
    Map<String, String> of(int year) {
        Map<String, String> asked = new LinkedHashMap<>();
        byCode.forEach((code, statement) -> asked.put(
                code,
                statement
                        .replace(":year", String.valueOf(year))
                        .replace(":first", literal(LocalDate.of(year, 1, 1)))
                        .replace(":day", literal(LocalDate.of(year, 12, 31)))));
        return asked;
    }

    private static String literal(LocalDate day) {
        return "date '" + day + "'";
    }
}
