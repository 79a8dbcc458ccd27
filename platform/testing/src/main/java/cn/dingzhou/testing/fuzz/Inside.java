package cn.dingzhou.testing.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is nobody's business outside: classes, stack traces, statements. */
public final class Inside {

    private static final List<String> CODE = List.of(
            "\tat ",
            "\nat ",
            "Exception",
            "java.",
            "jakarta.",
            "javax.",
            "org.hibernate",
            "org.jboss",
            "cn.dingzhou",
            "io.quarkus",
            "io.smallrye",
            "io.vertx",
            "io.netty",
            "com.fasterxml",
            "org.postgresql",
            "org.apache.kafka",
            "NullPointer",
            "root:x:");

    /** In small letters. */
    private static final List<String> DATABASE = List.of(
            "select ",
            "insert into",
            "delete from",
            "psql",
            "sqlstate",
            "constraint",
            "varchar",
            "relation \"",
            "relation \\\"",
            "_pkey",
            "_fkey",
            "_key\"",
            "_key\\\"",
            "syntax error");

    /** What of it is told, if anything. */
    public static Optional<String> toldBy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return CODE.stream().filter(text::contains).findFirst().or(() -> DATABASE.stream()
                .filter(lower::contains)
                .findFirst());
    }

    private Inside() {}
}
