package cn.dingzhou.localstack.dataset.reported;

import static cn.dingzhou.events.FigureKind.FLOW;
import static cn.dingzhou.events.FigureKind.STOCK;
import static cn.dingzhou.localstack.dataset.reported.FigureDraft.monthly;
import static cn.dingzhou.localstack.dataset.reported.FigureDraft.yearly;

import java.util.List;
import java.util.stream.Stream;

/** The article's figures from departments without a service of their own. */
public final class ReportedFigures {

    private static final String EMERGENCY = "emergency-bureau";
    private static final String HOUSING_FUND = "housing-fund-centre";
    private static final String HEALTH = "health-commission";
    private static final String EDUCATION = "education-bureau";

    private static final List<FigureRow> DEFINITIONS = List.of(
            yearly("standard-township-hospitals", HEALTH, STOCK)
                    .named("标准化乡镇卫生院", "Standard township hospitals")
                    .meaning("年末达到标准化建设要求的乡镇卫生院。", "Township hospitals that meet the standard at the end of the year.")
                    .in("hospitals", "所", "hospitals", 2020),
            yearly("village-clinics", HEALTH, STOCK)
                    .named("村卫生室", "Village clinics")
                    .meaning("年末的村卫生室。", "Village clinics at the end of the year.")
                    .in("clinics", "个", "clinics", 2020),
            yearly("weak-schools-rebuilt", EDUCATION, STOCK)
                    .named("改造的薄弱学校", "Weak schools rebuilt")
                    .meaning("截至年末累计实施改造的薄弱学校。", "Weak schools rebuilt up to the end of the year.")
                    .in("schools", "所", "schools", 2020),
            yearly("school-building-area", EDUCATION, STOCK)
                    .named("新建、改扩建校舍面积", "School building area")
                    .meaning(
                            "截至年末累计新建、改建和扩建的校舍面积。",
                            "Area of school buildings built, rebuilt or extended up to the end of the year.")
                    .in("m²", "平方米", "square metres", 2020),
            yearly("education-it-investment", EDUCATION, STOCK)
                    .named("教育信息化投资", "Investment in education IT")
                    .meaning("截至年末累计的教育信息化建设投资。", "Invested in education IT up to the end of the year.")
                    .in("yuan", "元", "yuan", 2020),
            monthly("dual-control-enterprises-large", EMERGENCY, STOCK)
                    .named("“双控”机制建设企业（规模以上及高危行业）", "Dual-control enterprises, large or hazardous")
                    .meaning(
                            "月末完成安全生产“双控”机制建设的规模以上及高危行业企业。",
                            "Large or hazardous enterprises with dual control of work safety at the end of the month.")
                    .in("enterprises", "家", "enterprises", 2020),
            monthly("dual-control-enterprises-small", EMERGENCY, STOCK)
                    .named("“双控”机制建设企业（中小微）", "Dual-control enterprises, small")
                    .meaning(
                            "月末完成安全生产“双控”机制建设的中小微企业。",
                            "Small enterprises with dual control of work safety at the end of the month.")
                    .in("enterprises", "家", "enterprises", 2020),
            monthly("dual-control-enterprises", EMERGENCY, STOCK)
                    .named("“双控”机制建设企业", "Dual-control enterprises")
                    .meaning(
                            "月末完成安全生产“双控”机制建设的企业，不论规模。",
                            "Enterprises of any size with dual control of work safety at the end of the month.")
                    .in(
                            "enterprises",
                            "家",
                            "enterprises",
                            2020,
                            "dual-control-enterprises-large",
                            "dual-control-enterprises-small"),
            monthly("safety-inspections", EMERGENCY, FLOW)
                    .named("安全生产执法检查", "Safety inspections")
                    .meaning(
                            "月内执法检查企业家次，同一企业两次为两家次。",
                            "Inspections of enterprises in the month; one enterprise twice is two.")
                    .in("inspections", "家次", "inspections", 2020),
            monthly("housing-fund-loans", HOUSING_FUND, FLOW)
                    .named("住房公积金贷款笔数", "Housing fund loans")
                    .meaning("月内发放的住房公积金贷款。", "Loans of the housing provident fund paid out in the month.")
                    .in("loans", "笔", "loans", 2019),
            monthly("housing-fund-loan-amount", HOUSING_FUND, FLOW)
                    .named("住房公积金贷款金额", "Amount of housing fund loans")
                    .meaning("月内发放的住房公积金贷款金额。", "Amount of the housing provident fund's loans paid out in the month.")
                    .in("yuan", "元", "yuan", 2019));

    /** In an order in which they can be defined. */
    public Stream<FigureRow> definitions() {
        return DEFINITIONS.stream();
    }

    /** 2020 as published; of 2019 only what the housing fund is compared with, sample values by month. */
    public Stream<ReportRow> reports() {
        return Stream.of(
                        Spread.year("standard-township-hospitals", 2020, "22"),
                        Spread.year("village-clinics", 2020, "489"),
                        Spread.year("weak-schools-rebuilt", 2020, "105"),
                        Spread.year("school-building-area", 2020, "205000"),
                        Spread.year("education-it-investment", 2020, "199600000.00"),
                        Spread.growing("dual-control-enterprises-large", 2020, 268, 340),
                        Spread.growing("dual-control-enterprises-small", 2020, 910, 1_343),
                        Spread.over("safety-inspections", 2020, 1_075, 0),
                        Spread.over("housing-fund-loans", 2019, 312, 0),
                        Spread.over("housing-fund-loans", 2020, 457, 0),
                        Spread.over("housing-fund-loan-amount", 2019, 8_444_300_000L, 2),
                        Spread.over("housing-fund-loan-amount", 2020, 13_000_000_000L, 2))
                .flatMap(rows -> rows);
    }
}
