package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.RegionCode;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.ByteUtils;

/**
 * An aggregate as it is counted now: its version, and what it contributes. There is one for every household of the city in
 * memory, so the bytes are few: variable-length numbers, a sum by its place in the catalogue.
 */
record Counted(long version, Map<SumKey, Long> contributions) {

    private static final int MOST_BYTES_OF_ONE =
            2 * ByteUtils.sizeOfVarint(Integer.MIN_VALUE) + 2 * ByteUtils.sizeOfVarlong(Long.MIN_VALUE);
    private static final int FIRST_YEAR = 1900;

    byte[] toBytes(List<String> sums) {
        ByteBuffer buffer = ByteBuffer.allocate(10 + MOST_BYTES_OF_ONE * contributions.size());
        ByteUtils.writeVarlong(version, buffer);
        contributions.forEach((key, amount) -> {
            ByteUtils.writeVarint(sums.indexOf(key.sum()), buffer);
            // The 1 in front keeps the zeros a code may begin with.
            ByteUtils.writeVarlong(Long.parseLong("1" + key.region()), buffer);
            ByteUtils.writeVarint(
                    (key.month().getYear() - FIRST_YEAR) * 12 + key.month().getMonthValue() - 1, buffer);
            ByteUtils.writeVarlong(amount, buffer);
        });
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    static Counted fromBytes(byte[] bytes, List<String> sums) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long version = ByteUtils.readVarlong(buffer);
        Map<SumKey, Long> contributions = new LinkedHashMap<>();
        while (buffer.hasRemaining()) {
            String sum = sums.get(ByteUtils.readVarint(buffer));
            RegionCode region =
                    new RegionCode(String.valueOf(ByteUtils.readVarlong(buffer)).substring(1));
            int month = ByteUtils.readVarint(buffer);
            YearMonth when = YearMonth.of(FIRST_YEAR + month / 12, month % 12 + 1);
            contributions.put(new SumKey(sum, region, when), ByteUtils.readVarlong(buffer));
        }
        return new Counted(version, contributions);
    }
}
