package cn.dingzhou.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request as it goes over the wire, whether or not HTTP allows it.
 *
 * @param framed whether its head says truly where it begins and ends
 * @param hostile whether anything is wrong with it on purpose
 */
record RawRequest(
        int number,
        Operation operation,
        String method,
        String target,
        List<HostileHeaders.Header> headers,
        ByteBuffer body,
        boolean framed,
        boolean hostile) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    byte[] bytes(String host) {
        List<HostileHeaders.Header> all = new ArrayList<>(headers);
        addIfAbsent(all, "Host", host);
        addIfAbsent(all, "Connection", "close");
        if (body.remaining() > 0 || List.of("POST", "PUT", "PATCH").contains(method)) {
            addIfAbsent(all, "Content-Length", String.valueOf(body.remaining()));
        }
        StringBuilder head =
                new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        all.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content());
        return bytes.toByteArray();
    }

    /** All of it that the seed decides: not the ids that the service gives, and not tokens, which tell their time. */
    byte[] withoutWhatDiffers() {
        String decided = headers.stream()
                .filter(header -> !header.name().equals("Authorization"))
                .map(HostileHeaders.Header::toString)
                .collect(Collectors.joining("\n", method + target, text()));
        return ID.matcher(decided).replaceAll("id").getBytes(StandardCharsets.UTF_8);
    }

    /** How to send it again from a shell: bash's quoting, and base64 for a body that it cannot quote. */
    String curl(String server) {
        StringBuilder curl = new StringBuilder("curl -i --path-as-is -X ")
                .append(quoted(method))
                .append(' ')
                .append(quoted(server + target));
        headers.forEach(header -> curl.append(" -H ")
                .append(quoted(header.name() + (header.value().isEmpty() ? ";" : ": " + header.value()))));
        if (body.remaining() == 0) {
            return curl.toString();
        }
        return text().matches("[\\x20-\\x7e]*")
                ? curl.append(" --data-binary ").append(quoted(text())).toString()
                : "base64 -d <<<" + Base64.getEncoder().encodeToString(content()) + " | " + curl + " --data-binary @-";
    }

    private byte[] content() {
        byte[] content = new byte[body.remaining()];
        body.duplicate().get(content);
        return content;
    }

    String text() {
        return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("$'");
        text.chars().forEach(character -> {
            if (character == '\'' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ' || character > '~') {
                quoted.append("\\u%04x".formatted(character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('\'').toString();
    }

    private static void addIfAbsent(List<HostileHeaders.Header> headers, String name, String value) {
        if (headers.stream().noneMatch(header -> header.name().equalsIgnoreCase(name))) {
            headers.add(new HostileHeaders.Header(name, value));
        }
    }
}
