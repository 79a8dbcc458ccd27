package cn.dingzhou.rest.security;

import java.util.Set;

/** The realm's roles. */
public final class Roles {

    /** 登记员: registers households and keeps their facts. */
    public static final String REGISTRAR = "registrar";
    /** 调查员: visits and records what is there. */
    public static final String SURVEYOR = "surveyor";
    /** 乡镇审核员. */
    public static final String TOWNSHIP_CHECKER = "township-checker";
    /** 市级审定员. */
    public static final String CITY_DECIDER = "city-decider";
    /** 保险经办员. */
    public static final String INSURER = "insurer";
    /** 保险审批员. */
    public static final String INSURANCE_APPROVER = "insurance-approver";
    /** 就业服务员. */
    public static final String LABOUR_OFFICER = "labour-officer";
    /** 审计员: reads everything of the region, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** 运维员: keeps the suite running; sees no records. */
    public static final String OPERATOR = "operator";
    /** 报案接口: a hospital's, a school's or an office's system that reports claims and own-paid costs, and sees none. */
    public static final String CLAIM_REPORTER = "claim-reporter";
    /** 村民: acts for the own household alone. */
    public static final String RESIDENT = "resident";
    /** 求职者: anyone with an account of their own; sees and changes the own search for work alone. */
    public static final String JOB_SEEKER = "job-seeker";
    /** 统计员: the city's statistics office, which defines the figures that departments report. */
    public static final String STATISTICIAN = "statistician";
    /** 部门填报员: reports figures for the department that the token names. */
    public static final String DEPARTMENT_REPORTER = "department-reporter";
    /** 查看员. */
    public static final String VIEWER = "viewer";

    /** Those who deal with households and persons, or check those who do. */
    public static final Set<String> OFFICERS = Set.of(REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR);

    private Roles() {}
}
