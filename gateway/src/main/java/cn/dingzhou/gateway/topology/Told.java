package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.EventJson;
import cn.dingzhou.gateway.indicator.Fact;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an aggregate tells of a subject.
 *
 * @param at when the event happened that told it
 */
record Told(Instant at, List<Fact> facts) {

    private static final TypeReference<Map<String, Told>> BY_AGGREGATE = new TypeReference<>() {};

    byte[] toBytes() {
        return write(this);
    }

    static Told fromBytes(byte[] bytes) {
        try {
            return EventJson.MAPPER.readValue(bytes, Told.class);
        } catch (IOException impossible) {
            throw new IllegalStateException("we wrote it", impossible);
        }
    }

    static byte[] toBytes(Map<String, Told> byAggregate) {
        return write(byAggregate);
    }

    static Map<String, Told> allFromBytes(byte[] bytes) {
        try {
            return EventJson.MAPPER.readValue(bytes, BY_AGGREGATE);
        } catch (IOException impossible) {
            throw new IllegalStateException("we wrote it", impossible);
        }
    }

    private static byte[] write(Object written) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("always writable", impossible);
        }
    }
}
