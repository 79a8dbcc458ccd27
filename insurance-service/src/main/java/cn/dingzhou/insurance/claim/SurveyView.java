package cn.dingzhou.insurance.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The survey as it is answered. */
@Schema(name = "ClaimSurvey", description = "查勘结果 / what the surveyor found")
record SurveyView(
        LocalDate on,
        @Schema(description = "查勘家庭人口 / persons found") int members,
        @Schema(description = "出险之日登记人口 / persons registered on the date of loss") int membersRegistered,
        @Schema(description = "近 12 个月家庭可支配收入，元 / disposable income of 12 months, yuan") BigDecimal income,
        @Schema(description = "人均，元 / per head, yuan") BigDecimal incomePerHead,
        Set<Asset> assets,
        @Nullable String note) {}
