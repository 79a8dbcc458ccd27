package cn.dingzhou.gateway.topology;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * What the aggregates of one partition add up to in one region, without the regions below it.
 *
 * @param records how many aggregates contribute; with none of them there is no sum, which is not a sum of 0
 * @param asOf when the latest event in it happened
 */
public record PartialSum(long amount, long records, Instant asOf) {

    static final PartialSum NONE = new PartialSum(0, 0, Instant.EPOCH);

    PartialSum plus(long more, long moreRecords, Instant at) {
        return new PartialSum(amount + more, records + moreRecords, at.isAfter(asOf) ? at : asOf);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(amount)
                .putLong(records)
                .putLong(asOf.toEpochMilli())
                .array();
    }

    static PartialSum fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new PartialSum(buffer.getLong(), buffer.getLong(), Instant.ofEpochMilli(buffer.getLong()));
    }
}
