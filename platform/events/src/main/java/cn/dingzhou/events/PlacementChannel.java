package cn.dingzhou.events;

/** How somebody came to a job. */
public enum PlacementChannel {
    /** 招聘会. */
    JOB_FAIR,
    /** 公益性岗位. */
    PUBLIC_WELFARE_POST,
    /** 扶贫车间. */
    WORKSHOP,
    /** 劳务输出. */
    LABOUR_EXPORT,
    /** 自主就业. */
    OWN_SEARCH
}
