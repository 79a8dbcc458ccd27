package cn.dingzhou.events;

/** 房屋危险性等级: A and B are safe, C and D dangerous. */
public enum HouseGrade {
    /** 安全. */
    A,
    /** 基本安全. */
    B,
    /** 局部危险. */
    C,
    /** 整栋危险. */
    D
}
