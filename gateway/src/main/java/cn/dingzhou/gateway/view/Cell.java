package cn.dingzhou.gateway.view;

import cn.dingzhou.gateway.topology.PartialSum;

/** One sum of one region and month: its partitions' shares, and all of them together. Written by one thread only. */
final class Cell {

    private final long[] amounts;
    private final long[] records;
    private volatile Total total = new Total(0, 0);

    Cell(int partitions) {
        amounts = new long[partitions];
        records = new long[partitions];
    }

    void put(int partition, PartialSum share) {
        Total before = total;
        total = new Total(
                before.amount + share.amount() - amounts[partition],
                before.records + share.records() - records[partition]);
        amounts[partition] = share.amount();
        records[partition] = share.records();
    }

    Total total() {
        return total;
    }

    record Total(long amount, long records) {}
}
