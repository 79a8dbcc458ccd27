package cn.dingzhou.insurance.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The payee as it is answered. */
@Schema(name = "Payee", description = "收款人，遮盖；明示须说明用途 / the payee, masked unless disclosed for a purpose")
record PayeeView(
        @Schema(examples = "张*") String name,
        String bank,
        @Schema(examples = "622848*********0000") String account,
        @Schema(examples = "138****8000") @Nullable String phone) {}
