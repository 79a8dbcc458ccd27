package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A part that may take longer to get ready than people wait for theirs. */
record PatientPart(Part part) implements Part {

    @Override
    public Duration patience() {
        return Duration.ofMinutes(30);
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public String title() {
        return part.title();
    }

    @Override
    public List<Port> ports() {
        return part.ports();
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        part.prepare(progress);
    }

    @Override
    public List<String> command() {
        return part.command();
    }

    @Override
    public Map<String, String> environment() {
        return part.environment();
    }

    @Override
    public boolean ready() throws Exception {
        return part.ready();
    }
}
