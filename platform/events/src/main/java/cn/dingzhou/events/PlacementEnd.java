package cn.dingzhou.events;

/** Why a job ended. */
public enum PlacementEnd {
    /** 被辞退. */
    DISMISSED(true),
    /** 裁员或企业关停. */
    LAID_OFF(true),
    /** 合同到期未续. */
    CONTRACT_ENDED(true),
    /** 因病因残不能工作. */
    UNFIT(true),
    /** 本人辞职. */
    RESIGNED(false),
    /** 转到另一岗位. */
    CHANGED_JOB(false),
    /** 退休. */
    RETIRED(false),
    /** 去世. */
    DIED(false),
    /** 录入有误. */
    ENTERED_IN_ERROR(false);

    private final boolean lost;

    PlacementEnd(boolean lost) {
        this.lost = lost;
    }

    /** Whether the job was lost (失业), rather than given up. */
    public boolean isLoss() {
        return lost;
    }
}
