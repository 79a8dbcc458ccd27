package cn.dingzhou.records.auditors;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries are looked for. */
public record AuditFilter(
        @Parameter(description = "自该日起 / from this day") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "至该日止 / to the end of this day") @QueryParam("to") @Nullable LocalDate to,
        @Parameter(description = "何人：令牌中的 sub / who: the token's sub")
                @QueryParam("subject")
                @Pattern(regexp = "[A-Za-z0-9._-]+")
                @Size(max = 100)
                @Nullable
                String subject,
        @Parameter(description = "何客户端：令牌中的 azp / which client: the token's azp")
                @QueryParam("client")
                @Pattern(regexp = "[A-Za-z0-9._-]+")
                @Size(max = 100)
                @Nullable
                String client,
        @Parameter(description = "何操作 / what was done", example = "personal-data-read")
                @QueryParam("action")
                @Pattern(regexp = "[A-Za-z0-9 ./{}-]+")
                @Size(max = 200)
                @Nullable
                String action,
        @Parameter(description = "对象以此开头 / what the object begins with", example = "households/")
                @QueryParam("object")
                @Pattern(regexp = "[a-z][A-Za-z0-9./-]*")
                @Size(max = 200)
                @Nullable
                String object) {}
