package cn.dingzhou.records.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import cn.dingzhou.records.access.HeldTableRepository.Column;
import cn.dingzhou.records.access.HeldTableRepository.Reference;
import cn.dingzhou.records.rotation.EncryptedColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * By what a row is a person's: it is the person, names the person, names the household and nobody in it, or is a part of such
 * a row. What names somebody else of the household is not.
 */
final class Belonging {

    private static final String UUID = "uuid";
    private static final String ID = "id";
    private static final String HOUSEHOLD = "household";
    private static final String HOUSEHOLD_ID = "household_id";
    private static final List<String> PERSONS = List.of("member", "seeker");

    /** Of a row's keeping: its version and the village whose officers see it, which the household tells. */
    private static final Set<String> OF_ITS_KEEPING = Set.of("version", "lies_in");

    private final Map<String, List<Column>> tables;
    private final List<Reference> references;
    private final Map<String, String> conditions = new TreeMap<>();

    Belonging(List<Column> columns, List<Reference> references) {
        this.tables = columns.stream().collect(groupingBy(Column::table, LinkedHashMap::new, toList()));
        this.references = references;
    }

    List<HeldTable> tables(List<EncryptedColumn> encrypted) {
        tables.keySet().forEach(table -> put(table, direct(table)));
        boolean found = true;
        while (found) {
            // Of one round: what is a part of a part is found in the next.
            Map<String, String> parts = new TreeMap<>();
            tables.keySet().stream()
                    .filter(table -> !conditions.containsKey(table))
                    .forEach(table -> parts.put(table, part(table)));
            parts.values().removeIf(String::isEmpty);
            conditions.putAll(parts);
            found = !parts.isEmpty();
        }
        return conditions.keySet().stream().map(table -> held(table, encrypted)).toList();
    }

    private void put(String table, String condition) {
        if (!condition.isEmpty()) {
            conditions.put(table, condition);
        }
    }

    private String direct(String table) {
        if (PERSONS.contains(table) || table.equals(HOUSEHOLD)) {
            return isThePersons(ID, table);
        }
        List<String> persons =
                PERSONS.stream().filter(kind -> has(table, kind + "_id")).toList();
        String person =
                persons.stream().map(kind -> isThePersons(kind + "_id", kind)).collect(joining(" or "));
        if (!has(table, HOUSEHOLD_ID)) {
            return person;
        }
        String ofTheHousehold = isThePersons(HOUSEHOLD_ID, HOUSEHOLD);
        if (persons.isEmpty()) {
            return ofTheHousehold;
        }
        String nobody = persons.stream().map("%s_id is null"::formatted).collect(joining(" and "));
        // A row that always has a household has the member's own, and is found by that: not every member_id has an
        // index.
        return columns(table).anyMatch(column -> column.name().equals(HOUSEHOLD_ID) && column.always())
                ? "%s and (%s or %s)".formatted(ofTheHousehold, person, nobody)
                : "%s or (%s and %s)".formatted(person, ofTheHousehold, nobody);
    }

    private static String isThePersons(String column, String kind) {
        return "%s = (select %s_id from person)".formatted(column, kind);
    }

    private String part(String table) {
        return Stream.concat(told(table), namedAlike(table))
                .distinct()
                .map(link -> "%s in (select %s from %s where %s)"
                        .formatted(link.column(), link.parentColumn(), link.parent(), conditions.get(link.parent())))
                .collect(joining(" or "));
    }

    /** By a foreign key. */
    private Stream<Reference> told(String table) {
        return references.stream()
                .filter(reference -> reference.table().equals(table) && conditions.containsKey(reference.parent()));
    }

    /** By its name alone, as {@code claim_id} where no foreign key is wanted. */
    private Stream<Reference> namedAlike(String table) {
        return conditions.keySet().stream()
                .filter(parent -> has(table, parent + "_id") && has(parent, ID))
                .map(parent -> new Reference(table, parent + "_id", parent, ID));
    }

    private boolean has(String table, String column) {
        return columns(table)
                .anyMatch(known -> known.name().equals(column) && known.type().equals(UUID));
    }

    private Stream<Column> columns(String table) {
        return tables.getOrDefault(table, List.of()).stream();
    }

    private HeldTable held(String table, List<EncryptedColumn> encrypted) {
        Set<String> left =
                columns(table).filter(Belonging::saysNothing).map(Column::name).collect(toSet());
        Set<String> secret = encrypted.stream()
                .filter(column -> column.table().equals(table))
                .map(EncryptedColumn::column)
                .collect(toSet());
        List<String> order =
                columns(table).filter(Column::key).map(Column::name).toList();
        return new HeldTable(table, String.valueOf(conditions.get(table)), order, left, secret);
    }

    /** Blind indexes and contents of documents, too, which are fetched on their own. */
    private static boolean saysNothing(Column column) {
        return OF_ITS_KEEPING.contains(column.name())
                || column.name().endsWith("_index")
                || column.type().equals("bytea");
    }
}
