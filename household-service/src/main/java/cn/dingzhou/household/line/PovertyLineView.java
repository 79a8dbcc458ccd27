package cn.dingzhou.household.line;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines from a year on as they are answered. */
@Schema(name = "PovertyLine", description = "自该年起的标准，人均年收入，元 / lines from a year on, yuan per head")
record PovertyLineView(
        int year,
        @Schema(description = "国家扶贫标准 / national poverty line") BigDecimal national,
        @Schema(description = "防返贫监测线 / monitoring line") BigDecimal monitoring,
        @Schema(description = "依据 / source") String source) {}
