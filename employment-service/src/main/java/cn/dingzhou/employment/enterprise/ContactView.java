package cn.dingzhou.employment.enterprise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask, as it is answered. */
@Schema(name = "EnterpriseContact", description = "联系人，遮盖；明示须说明用途 / the contact, masked unless disclosed for a purpose")
record ContactView(
        @Schema(description = "姓名 / name", examples = "王*") String name,
        @Schema(description = "电话 / phone", examples = "138****8000") String phone) {}
