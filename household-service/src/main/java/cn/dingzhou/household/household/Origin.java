package cn.dingzhou.household.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a household came to a category or under monitoring. */
@Schema(
        description =
                "来源：REGISTERED 初次登记、PROCEDURE 经识别退出程序、INHERITED 分户沿用、IMPORTED 导入的历史 / registered with it, decided, kept from the household it split off, or imported history")
public enum Origin {
    REGISTERED,
    PROCEDURE,
    INHERITED,
    IMPORTED
}
