package cn.dingzhou.records.exports;

import cn.dingzhou.rest.sheet.SheetFormat;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which file of a list is wanted: {@code @BeanParam ExportRequest export}; the operation is documented as an export by it. */
public record ExportRequest(
        @Parameter(
                        description = "文件格式 / format of the file",
                        schema =
                                @Schema(
                                        enumeration = {"csv", "xlsx"},
                                        defaultValue = "csv"))
                @QueryParam("format")
                @DefaultValue("csv")
                SheetFormat format) {}
