package cn.dingzhou.household.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise about a household; what is absent stays. */
@Schema(description = "户信息变更，缺省项不变 / what is absent stays as it is")
record ChangeHousehold(
        @Schema(description = "致贫原因，首项为主因 / the main cause first") @Nullable @Size(max = 3)
                List<@NotNull Cause> causes) {}
