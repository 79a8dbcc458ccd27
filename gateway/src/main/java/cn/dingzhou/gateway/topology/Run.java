package cn.dingzhou.gateway.topology;

import cn.dingzhou.gateway.indicator.Catalogue;

/**
 * One counting of all events from their beginning, and what it is called at Kafka. A changed catalogue is another run, and so
 * is a rebuild; each counts beside the ones before it.
 *
 * @param applicationId Kafka's group of the topology
 */
public record Run(String applicationId) {

    private static final String PREFIX = "gateway-indicators-";

    /** The run of this catalogue after so many rebuilds. */
    public static Run ofCatalogue(long rebuilds) {
        String generation = PREFIX + Catalogue.generation();
        return new Run(rebuilds == 0 ? generation : generation + "-" + rebuilds);
    }

    /** The topic of the sums: {@link SumKey} to {@link PartialSum}, one for each key and partition, of each region alone. */
    public String sumsTopic() {
        return changelog(Counting.SUMS);
    }

    /** The topic of what each aggregate contributes. */
    public String aggregatesTopic() {
        return changelog(Counting.AGGREGATES);
    }

    /** The topic of what is told of each subject. */
    public String subjectsTopic() {
        return changelog(Gathering.SUBJECTS);
    }

    /** The topic by which facts travel to where their subject is counted. */
    public String factsTopic() {
        return applicationId + "-facts";
    }

    private String changelog(String store) {
        return applicationId + "-" + store + "-changelog";
    }
}
