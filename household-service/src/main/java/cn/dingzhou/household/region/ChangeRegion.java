package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region is renamed, ended or given other aliases; what is absent stays. */
@Schema(description = "更名、撤销或别名变更，缺省项不变 / rename, end, or other aliases; what is absent stays")
record ChangeRegion(
        @Schema(description = "新名称 / the new name") @Nullable @PlainText @Size(max = 100) String name,
        @Schema(description = "新名称的启用日期，缺省为今天 / from when it bears the name, by default today") @Nullable
                LocalDate renamedOn,
        @Schema(description = "存在的末日 / the last day it existed") @Nullable LocalDate validTo,
        @Schema(description = "全部别名 / all aliases") @Nullable @Size(max = 10) List<@NotNull RegionCode> aliases) {

    void applyTo(Region region, LocalDate today) {
        if (name != null) {
            region.rename(name.strip(), renamedOn == null ? today : renamedOn);
        }
        if (validTo != null) {
            region.end(validTo);
        }
        if (aliases != null) {
            region.knownAs(aliases);
        }
    }
}
