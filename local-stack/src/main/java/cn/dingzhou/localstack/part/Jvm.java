package cn.dingzhou.localstack.part;

import java.nio.file.Path;

/** The Java that runs this program runs its children. */
final class Jvm {

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Jvm() {}
}
