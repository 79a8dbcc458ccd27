package cn.dingzhou.gateway.view;

import cn.dingzhou.gateway.topology.PartialSum;

/**
 * One sum of one region and month: the partitions' shares of the region itself, and all there is with the regions below it.
 * Written by one thread only.
 */
final class Cell {

    private final long[] amounts;
    private final long[] records;
    private volatile Total total = new Total(0, 0);

    Cell(int partitions) {
        amounts = new long[partitions];
        records = new long[partitions];
    }

    /** By how much more, or less, the partition's share is now. */
    Total put(int partition, PartialSum share) {
        Total change = new Total(share.amount() - amounts[partition], share.records() - records[partition]);
        amounts[partition] = share.amount();
        records[partition] = share.records();
        return change;
    }

    void add(Total change) {
        total = new Total(total.amount + change.amount, total.records + change.records);
    }

    Total total() {
        return total;
    }

    record Total(long amount, long records) {}
}
