package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.RegionCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.ByteUtils;

/**
 * An aggregate as it is counted now: its version, what it contributes, and whom it has told something of. There is one for
 * every household of the city in memory, so the bytes are few: variable-length numbers, a sum by its place in the catalogue.
 */
record Counted(long version, Map<SumKey, Long> contributions, List<Telling> tellings) {

    static final Counted NEVER = new Counted(Long.MIN_VALUE, Map.of(), List.of());

    private static final int LONGEST_NUMBER = 10;
    private static final int FIRST_YEAR = 1900;

    /** That the aggregate tells the sum something of the subject. */
    record Telling(String sum, String subject) {}

    byte[] toBytes(List<String> sums) {
        Writer to = new Writer(3 * LONGEST_NUMBER
                + contributions.keySet().stream()
                        .mapToInt(key -> 5 * LONGEST_NUMBER + bytes(key.label()).length)
                        .sum()
                + tellings.stream()
                        .mapToInt(telling -> 2 * LONGEST_NUMBER + bytes(telling.subject()).length)
                        .sum());
        to.number(version);
        to.number(contributions.size());
        contributions.forEach((key, amount) -> {
            to.number(sums.indexOf(key.sum()));
            // The 1 in front keeps the zeros a code may begin with.
            to.number(Long.parseLong("1" + key.region()));
            to.number((key.month().getYear() - FIRST_YEAR) * 12L + key.month().getMonthValue() - 1);
            to.text(key.label());
            to.number(amount);
        });
        for (Telling telling : tellings) {
            to.number(sums.indexOf(telling.sum()));
            to.text(telling.subject());
        }
        return to.bytes();
    }

    static Counted fromBytes(byte[] bytes, List<String> sums) {
        Reader from = new Reader(ByteBuffer.wrap(bytes));
        long version = from.number();
        Map<SumKey, Long> contributions = new LinkedHashMap<>();
        for (long left = from.number(); left > 0; left--) {
            String sum = sums.get((int) from.number());
            RegionCode region = new RegionCode(String.valueOf(from.number()).substring(1));
            int month = (int) from.number();
            YearMonth when = YearMonth.of(FIRST_YEAR + month / 12, month % 12 + 1);
            contributions.put(new SumKey(sum, region, when, from.text()), from.number());
        }
        List<Telling> tellings = new ArrayList<>();
        while (from.buffer.hasRemaining()) {
            tellings.add(new Telling(sums.get((int) from.number()), from.text()));
        }
        return new Counted(version, contributions, tellings);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Writer(ByteBuffer buffer) {
        Writer(int mostBytes) {
            this(ByteBuffer.allocate(mostBytes));
        }

        void number(long number) {
            ByteUtils.writeVarlong(number, buffer);
        }

        void text(String text) {
            byte[] encoded = Counted.bytes(text);
            number(encoded.length);
            buffer.put(encoded);
        }

        byte[] bytes() {
            byte[] written = new byte[buffer.position()];
            buffer.flip().get(written);
            return written;
        }
    }

    private record Reader(ByteBuffer buffer) {
        long number() {
            return ByteUtils.readVarlong(buffer);
        }

        String text() {
            byte[] encoded = new byte[(int) number()];
            buffer.get(encoded);
            return new String(encoded, StandardCharsets.UTF_8);
        }
    }
}
