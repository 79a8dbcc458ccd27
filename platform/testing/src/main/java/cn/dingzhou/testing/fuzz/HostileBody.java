package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a body: a value somewhere in it, or its text. */
final class HostileBody {

    private final Random random;
    private final HostileValues values;

    HostileBody(Random random) {
        this.random = random;
        this.values = new HostileValues(random);
    }

    /** The same JSON with a hostile value, without a field, or with one that is not known. */
    JsonNode spoiled(JsonNode body) {
        List<JsonNode> containers = containers(body, new ArrayList<>());
        if (containers.isEmpty() || random.nextInt(20) == 0) {
            return raw();
        }
        JsonNode container = values.pick(containers);
        if (container instanceof ObjectNode object) {
            spoil(object);
        } else if (container instanceof ArrayNode array) {
            spoil(array);
        }
        return body;
    }

    private void spoil(ObjectNode object) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        if (fields.isEmpty() || random.nextInt(12) == 0) {
            object.set(values.text(), raw());
        } else if (random.nextInt(6) == 0) {
            object.remove(values.pick(fields));
        } else {
            object.set(values.pick(fields), raw());
        }
    }

    private void spoil(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(raw());
        } else if (random.nextInt(4) == 0) {
            JsonNode first = array.get(0);
            for (int more = random.nextInt(2000); more > 0; more--) {
                array.add(first);
            }
        } else {
            array.set(random.nextInt(array.size()), raw());
        }
    }

    /** The text cut off, with a key twice, with something behind it, in another encoding. */
    byte[] spoiled(String text) {
        int middle = text.isEmpty() ? 0 : random.nextInt(text.length());
        String spoiled =
                switch (random.nextInt(8)) {
                    case 0 -> text.substring(0, middle);
                    case 1 -> text.substring(0, middle) + values.text() + text.substring(middle);
                    case 2 -> text + text;
                    case 3 -> "\uFEFF" + text;
                    case 4 -> "[" + text + "]";
                    case 5 -> "";
                    default -> twice(text);
                };
        return spoiled.getBytes(
                switch (random.nextInt(12)) {
                    case 0 -> StandardCharsets.UTF_16;
                    case 1 -> StandardCharsets.ISO_8859_1;
                    default -> StandardCharsets.UTF_8;
                });
    }

    private static String twice(String object) {
        return object.startsWith("{\"")
                ? "{" + object.substring(1, object.length() - 1) + "," + object.substring(1)
                : object + ",";
    }

    private JsonNode raw() {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(values.json()));
    }

    private static List<JsonNode> containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
        return found;
    }
}
