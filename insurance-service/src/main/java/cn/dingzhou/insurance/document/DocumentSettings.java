package cn.dingzhou.insurance.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many documents there may be, and how large. */
@ConfigMapping(prefix = "documents")
interface DocumentSettings {

    /** Bytes of a document. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** Documents of a claim. */
    @WithDefault("30")
    int perClaim();

    /** Documents taken in at a time: each is held in memory, plain and encrypted. */
    @WithDefault("6")
    int atOnce();
}
