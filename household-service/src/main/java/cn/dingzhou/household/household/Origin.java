package cn.dingzhou.household.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a category, or a renovation, came into the registry. */
@Schema(
        description =
                "来源：REGISTERED 登记录入、PROCEDURE 经识别退出程序、INHERITED 分户沿用、IMPORTED 导入的历史 / entered here, decided, kept from the household it split off, or imported history")
public enum Origin {
    REGISTERED,
    PROCEDURE,
    INHERITED,
    IMPORTED
}
