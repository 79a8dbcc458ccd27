package cn.dingzhou.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One process of the stack: how it is prepared, launched and asked whether it is ready. */
public interface Part {

    /** Names its log, its pid file and its data. */
    String name();

    /** What people call it. */
    String title();

    List<Port> ports();

    /** Makes everything that the command needs; may be long the first time, and then says so. */
    default void prepare(Consumer<String> progress) throws IOException, InterruptedException {}

    List<String> command();

    /** Added to this process's environment. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Asked several times a second; an exception means not yet. */
    boolean ready() throws Exception;

    /** Runs once the process is ready, before anything that needs this part. */
    default void completed() throws Exception {}

    /** How long it may take to get ready on a slow machine. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** The signal that makes it stop in good order. */
    default String stopSignal() {
        return "TERM";
    }
}
