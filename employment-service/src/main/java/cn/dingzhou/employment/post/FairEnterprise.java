package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise that takes part in a fair, with what it offers there. */
@Schema(description = "参会企业 / an enterprise that takes part in a fair")
record FairEnterprise(
        UUID id,
        CreditCode code,
        String name,
        @Schema(description = "岗位数 / posts") long posts,
        @Schema(description = "招聘人数 / people looked for") long vacancies) {}
