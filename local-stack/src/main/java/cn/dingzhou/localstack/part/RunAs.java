package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under whose id PostgreSQL runs, since it refuses root: root either hides its id in a user namespace, which keeps
 * every file its own, or, where containers forbid that, becomes nobody.
 *
 * @param prefix what goes before each command
 * @param uid to whom the data must belong
 */
record RunAs(List<String> prefix, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"), ROOT);
    static final RunAs SOMEBODY_ELSE =
            new RunAs(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);

    static RunAs detect() throws IOException, InterruptedException {
        int uid = uid(Path.of("/proc/self"));
        if (uid != ROOT) {
            return new RunAs(List.of(), uid);
        }
        for (RunAs way : List.of(NAMESPACE, SOMEBODY_ELSE)) {
            if (way.works()) {
                return way;
            }
        }
        throw new StackException(
                "PostgreSQL 不能以 root 运行，而 unshare 与 setpriv 均不可用：请用普通用户启动。 PostgreSQL refuses to run as root, and neither unshare nor setpriv works here: start as an ordinary user.");
    }

    List<String> command(Stream<String> words) {
        return Stream.concat(prefix.stream(), words).toList();
    }

    /** Hands over the folder and everything in it, if it belongs to someone else. */
    void own(Path folder) throws IOException {
        if (!Files.exists(folder) || uid(folder) == uid) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.toList()) {
                Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private boolean works() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command(Stream.of("true")))
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
