package cn.dingzhou.household.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule does when it does not hold. */
@Schema(description = "ERROR 拒绝写入或导入的该行；WARNING 保留记录并列出 / rejects the write or the import row; or is kept and listed")
enum Severity {
    /** 错误. */
    ERROR,
    /** 警告. */
    WARNING
}
