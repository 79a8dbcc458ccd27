package cn.dingzhou.household.household;

import cn.dingzhou.records.erasure.Obstacles;
import java.util.Locale;

/**
 * What stands on a household and keeps it in the archives; each is named like its table. Those that name a member stand on the
 * member, too.
 */
enum StandingRecord {
    PROCEDURE("识别、退出、监测程序", "procedures"),
    MONITORING_PERIOD("监测记录", "times under monitoring", false),
    VISIT("走访", "visits"),
    GUARANTEE_GAP("“两不愁三保障”问题", "guarantee gaps"),
    DISASTER("受灾记录", "disasters"),
    REIMBURSEMENT("医疗报销", "reimbursements"),
    PREMIUM_PAYMENT("医保缴费", "medical premiums"),
    CHRONIC_CARD("慢病卡", "chronic cards"),
    ENROLMENT("就学记录", "enrolments"),
    DROP_OUT("辍学记录", "drop-outs"),
    PERSUASION_VISIT("劝返走访", "persuasion visits"),
    AID_GRANT("教育资助", "student aid"),
    TUTOR_PAIRING("结对帮学", "tutor pairings"),
    ADMISSION("高校录取", "university admissions"),
    ALLOWANCE_ELIGIBILITY("低保、特困资格", "eligibility for allowances"),
    ALLOWANCE_GRANT("低保、特困发放", "allowances paid"),
    DWELLING("住房", "dwellings"),
    RENOVATION("危房改造", "renovations"),
    SURVEYED_HOUSE("房屋排查", "surveyed houses"),
    ASSISTANCE_FUND("扶贫资金", "assistance funds"),
    INDUSTRY_PROJECT("产业项目", "industry projects"),
    PROJECT_PARTICIPATION("项目参与", "participations in projects"),
    PROJECT_RETURN("项目收益", "returns of projects"),
    COOPERATIVE("合作社", "cooperatives"),
    COOPERATIVE_LINK("合作社带动", "links to cooperatives"),
    ENTERPRISE_PAIRING("企业帮扶", "enterprise pairings"),
    MICRO_CREDIT("小额信贷", "micro-credits"),
    HELPER_PAIRING("帮扶责任人", "helpers"),
    MEASURE("帮扶措施", "measures"),
    CLAIM_COPY("防贫保险理赔", "insurance claims", false),
    PLACEMENT_COPY("就业记录", "placements");

    private final String zh;
    private final String en;
    private final boolean namesMember;

    StandingRecord(String zh, String en) {
        this(zh, en, true);
    }

    StandingRecord(String zh, String en, boolean namesMember) {
        this.zh = zh;
        this.en = en;
        this.namesMember = namesMember;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean namesMember() {
        return namesMember;
    }

    void tell(Obstacles obstacles) {
        obstacles.add(
                "stands-" + table().replace('_', '-'),
                "已有“%s”，属依法保存的档案；信息有误请更正。".formatted(zh),
                "There are %s, which the law wants kept; correct what is wrong.".formatted(en));
    }
}
