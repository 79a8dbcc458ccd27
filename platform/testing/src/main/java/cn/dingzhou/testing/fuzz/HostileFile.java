package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A file to upload, good or bad for its media type. */
final class HostileFile {

    /** First and last bytes. */
    private static final Map<String, List<String>> PICTURES = Map.of(
            "application/pdf", List.of("255044462d312e370a", "0a2525454f460a"),
            "image/jpeg", List.of("ffd8ffe0", "ffd9"),
            "image/png", List.of("89504e470d0a1a0a0000000d49484452", "0000000049454e44ae426082"));

    private final Random random;
    private final HostileValues values;
    private final HostileBody body;

    HostileFile(Random random) {
        this.random = random;
        this.values = new HostileValues(random);
        this.body = new HostileBody(random);
    }

    /** @param record how a row of the file may look, if it has rows */
    byte[] of(String type, JsonNode record, boolean hostile) {
        List<String> frame = PICTURES.get(type);
        if (frame != null) {
            return picture(frame, hostile);
        }
        String text = type.equals("text/csv") ? sheet(record, hostile) : line(record, hostile);
        return hostile && random.nextInt(3) == 0 ? body.spoiled(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] picture(List<String> frame, boolean hostile) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        byte[] inside = new byte[random.nextInt(2000)];
        random.nextBytes(inside);
        picture.writeBytes(HexFormat.of().parseHex(frame.get(0)));
        picture.writeBytes(inside);
        if (!hostile || random.nextInt(3) > 0) {
            picture.writeBytes(HexFormat.of().parseHex(frame.get(1)));
        }
        byte[] whole = picture.toByteArray();
        return hostile && random.nextBoolean() ? inside : whole;
    }

    private String line(JsonNode record, boolean hostile) {
        String good = record.toString();
        String next = hostile ? body.spoiled(record).toString() : good;
        return good + "\n" + next + "\n";
    }

    /** With a column for each field; what one holds that has fields of its own is left to those. */
    private String sheet(JsonNode record, boolean hostile) {
        List<String> titles = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        flatten("", record, titles, cells);
        if (hostile && !cells.isEmpty()) {
            (random.nextInt(4) == 0 ? titles : cells).set(random.nextInt(cells.size()), values.text());
        }
        return row(titles) + row(cells) + row(cells);
    }

    private static void flatten(String prefix, JsonNode node, List<String> titles, List<String> cells) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            JsonNode inner = value.isArray() && value.path(0).isObject() ? value.path(0) : value;
            if (inner.isObject()) {
                flatten(prefix + field.getKey() + ".", inner, titles, cells);
            } else {
                titles.add(prefix + field.getKey());
                cells.add(inner.isArray() ? inner.path(0).asText() : inner.asText());
            }
        });
    }

    private String row(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList())
                + "\n";
    }
}
