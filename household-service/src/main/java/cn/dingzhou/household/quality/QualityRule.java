package cn.dingzhou.household.quality;

import cn.dingzhou.rest.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule of the data-quality catalogue, as it is explained and answered. */
@Schema(description = "数据质量规则 / a rule of the data-quality catalogue")
record QualityRule(
        @Schema(description = "错误的 id 即其错误代码 / an error's id is the code it is answered with", examples = "one-head")
                String id,
        Severity severity,
        @Schema(description = "请求体或档案中的字段 / the field in a request or a record", examples = "/members/relation")
                String field,
        String titleZh,
        String titleEn,
        @Schema(description = "如何改正 / how it is put right") String remedyZh,
        String remedyEn) {

    static QualityRule error(String id, String field, Text title, Text remedy) {
        return new QualityRule(id, Severity.ERROR, field, title.zh(), title.en(), remedy.zh(), remedy.en());
    }

    static QualityRule warning(String id, String field, Text title, Text remedy) {
        return new QualityRule(id, Severity.WARNING, field, title.zh(), title.en(), remedy.zh(), remedy.en());
    }
}
