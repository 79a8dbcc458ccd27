package cn.dingzhou.records.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are run. */
@ConfigMapping(prefix = "imports")
interface ImportSettings {

    /** Bytes of a file; quarkus.http.limits.max-body-size must not be smaller. */
    @WithDefault("1G")
    MemorySize maxSize();

    /** After this long without a sign of life an import is another instance's to go on with. */
    @WithDefault("20s")
    Duration lease();

    /** How often the lease is renewed and left work is looked for; well below the lease, or off. */
    @WithDefault("5s")
    String scanEvery();

    /** An upload from which nothing came for this long is given up. */
    @WithDefault("10m")
    Duration uploadPatience();

    /** How long a finished import and its error file, which holds personal data, are kept. */
    @WithDefault("720h")
    Duration keep();
}
