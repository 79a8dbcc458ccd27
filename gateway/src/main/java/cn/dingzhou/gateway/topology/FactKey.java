package cn.dingzhou.gateway.topology;

import java.nio.charset.StandardCharsets;

/** Which aggregate tells which sum of which subject; written {@code sum|subject|topic/key}. */
record FactKey(String sum, String subject, String aggregate) {

    private static final int PARTS = 3;

    static FactKey fromBytes(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\\|", PARTS);
        return new FactKey(parts[0], parts[1], parts[2]);
    }

    /** Where all that is told of the subject comes together. */
    String place() {
        return sum + "|" + subject;
    }

    byte[] toBytes() {
        return (place() + "|" + aggregate).getBytes(StandardCharsets.UTF_8);
    }
}
