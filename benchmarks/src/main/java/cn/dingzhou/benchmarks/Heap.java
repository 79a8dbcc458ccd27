package cn.dingzhou.benchmarks;

/** Of a service, which is limited to 512 MB. */
record Heap(Client service) {

    /** In use now. */
    double megabytes() {
        return used("jvm_memory_used_bytes{area=\"heap\"");
    }

    /** Of that, what outlived some collections: what is kept while much more comes and goes. */
    double keptMegabytes() {
        return used("jvm_memory_used_bytes{area=\"heap\",id=\"Tenured Gen\"");
    }

    private double used(String measure) {
        return service.text("/q/metrics")
                        .lines()
                        .filter(line -> line.startsWith(measure))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum()
                / (1 << 20);
    }
}
