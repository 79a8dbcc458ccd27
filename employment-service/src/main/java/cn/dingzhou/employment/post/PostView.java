package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as it is answered. */
@Schema(description = "岗位 / a post")
record PostView(
        UUID id,
        CreditCode enterpriseCode,
        String enterpriseName,
        @Schema(description = "岗位编号 / number within the fair and the enterprise") String postNumber,
        @Schema(description = "岗位名称 / title") String title,
        @Schema(description = "招聘人数 / people looked for") int headcount,
        @Schema(description = "最低工资，元/月 / lowest wage, yuan a month") BigDecimal wageMin,
        @Schema(description = "最高工资，元/月 / highest wage, yuan a month") BigDecimal wageMax,
        @Schema(description = "工作地区 / where the work is") RegionCode region) {

    static PostView of(Post post) {
        Terms terms = post.terms();
        return new PostView(
                post.id(),
                post.enterprise().code(),
                post.enterprise().name(),
                post.number(),
                terms.title(),
                terms.headcount(),
                terms.wageMin(),
                terms.wageMax(),
                terms.region());
    }
}
