package cn.dingzhou.records.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why personal data is erased; no free text, since the audit trail keeps it for good. */
@Schema(
        description =
                "删除理由：CONSENT_WITHDRAWN 撤回同意、PURPOSE_FULFILLED 目的已实现或期限届满、COLLECTED_BY_MISTAKE 误录 / consent withdrawn,"
                        + " purpose fulfilled or retention over, entered by mistake")
public enum ErasureReason {
    /** 撤回同意. */
    CONSENT_WITHDRAWN,
    /** 处理目的已实现或保存期限届满. */
    PURPOSE_FULFILLED,
    /** 误录. */
    COLLECTED_BY_MISTAKE
}
