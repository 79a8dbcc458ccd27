package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as an office or a cadre delivers it: a request's body, and a row of an import. */
@Schema(description = "新记录：涉及人的填户编号和成员，涉及户的填户编号，涉及地区的填地区 / about a person, a household or a region")
public record NewEntry<F extends Facts>(
        @Schema(
                        description = "提交单位自己的编号，同类记录中唯一；再次导入时据此更新 / the deliverer's own number of it, unique"
                                + " among its kind; importing it again updates it",
                        examples = "YB-2020-000123")
                @ImportKey
                @NotNull
                @PlainText
                @Size(max = 60)
                String reference,
        @Schema(description = "户编号；涉及地区的记录不填 / household number, not for entries about a region")
                @Nullable
                @Size(max = 30)
                String householdNumber,
        @Schema(description = "公民身份号码；涉及人的记录填此项或 memberId / citizen ID, or memberId, for entries about a person")
                @Nullable
                @Size(max = 30)
                String citizenId,
        @Schema(description = "成员 id / member") @Nullable UUID memberId,
        @Schema(description = "市、乡镇或行政村代码，仅涉及地区的记录 / only for entries about a region") @Nullable RegionCode regionCode,
        @NotNull @Valid F facts) {}
