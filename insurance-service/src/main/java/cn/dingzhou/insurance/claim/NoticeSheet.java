package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is posted in the village: enough to object, and no more. */
@Schema(name = "ClaimNotice", description = "公示内容，姓名遮盖 / what is posted, with the name masked")
record NoticeSheet(
        String number,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Schema(description = "收款人，遮盖 / the payee, masked", examples = "张*") @Nullable String payee,
        Peril peril,
        @Schema(description = "家庭人口 / persons") int members,
        @Schema(description = "拟赔付，元 / to be paid, yuan") BigDecimal payout,
        LocalDate postedOn,
        @Schema(description = "异议截止日 / objections until") LocalDate endsOn,
        @Schema(description = "如何提出异议 / how to object") String zh,
        String en) {}
