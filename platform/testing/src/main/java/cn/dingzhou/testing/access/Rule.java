package cn.dingzhou.testing.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of the table.
 *
 * @param who may call: roles, or {@code public} or {@code signed-in} alone
 * @param regional whether what it is about exists in its own region only
 */
record Rule(String operation, Set<String> who, boolean regional) {

    static final String PUBLIC = "public";
    static final String SIGNED_IN = "signed-in";

    static Rule of(String row) {
        List<String> cells = List.of(row.split(",", -1));
        if (cells.size() != 3
                || cells.get(1).isEmpty()
                || !Set.of("region", "-").contains(cells.get(2))) {
            throw new IllegalArgumentException("Not a row of operation,who,region: " + row);
        }
        return new Rule(
                cells.get(0),
                new TreeSet<>(List.of(cells.get(1).split("\\|"))),
                cells.get(2).equals("region"));
    }

    boolean isPublic() {
        return who.contains(PUBLIC);
    }

    boolean admits(String role) {
        return who.contains(SIGNED_IN) || who.contains(role);
    }

    /** Whether a document that lists these roles says the same. */
    boolean agreesWith(Set<String> documented) {
        return documented.isEmpty() || documented.equals(who);
    }

    String row() {
        return operation + "," + String.join("|", who) + "," + (regional ? "region" : "-");
    }
}
