package cn.dingzhou.localstack.process;

import java.time.Duration;
import java.util.List;

/** A part that runs a shell script and is ready as soon as that has said so in its log. */
record ScriptPart(StackFolder folder, String script, Duration patience) implements Part {

    ScriptPart(StackFolder folder, String script) {
        this(folder, script, Duration.ofSeconds(20));
    }

    @Override
    public String name() {
        return "script";
    }

    @Override
    public String title() {
        return "Script";
    }

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public List<String> command() {
        return List.of("sh", "-c", script);
    }

    @Override
    public boolean ready() {
        return LogTail.of(folder.log(name())).contains("ready");
    }
}
