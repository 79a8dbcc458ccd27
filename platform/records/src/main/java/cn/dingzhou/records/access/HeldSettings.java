package cn.dingzhou.records.access;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What the catalogue does not tell, by table: templates with a row's fields in braces. */
@ConfigMapping(prefix = "held")
interface HeldSettings {

    /** Where that is to be had which a row stands for. */
    Map<String, String> addresses();

    /** What the audit trail names when somebody sees a row. */
    Map<String, String> looks();
}
