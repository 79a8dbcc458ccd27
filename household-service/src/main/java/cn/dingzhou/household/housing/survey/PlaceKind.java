package cn.dingzhou.household.housing.survey;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 房屋场所类型. */
@Schema(
        description =
                "房屋场所类型："
                        + "DWELLING 住宅、SHOP 商铺、RESTAURANT 餐饮、LODGING 住宿、WORKSHOP 生产加工、ENTERTAINMENT 休闲娱乐、SCHOOL 学校、CLINIC 医疗、ELDERLY_CARE 养老、CULTURE 文化活动、WORSHIP 宗教活动场所、OFFICE 办公、OTHER 其他 / kind of place")
enum PlaceKind {
    /** 住宅. */
    DWELLING,
    /** 商铺. */
    SHOP,
    /** 餐饮. */
    RESTAURANT,
    /** 住宿. */
    LODGING,
    /** 生产加工. */
    WORKSHOP,
    /** 休闲娱乐. */
    ENTERTAINMENT,
    /** 学校. */
    SCHOOL,
    /** 医疗. */
    CLINIC,
    /** 养老. */
    ELDERLY_CARE,
    /** 文化活动. */
    CULTURE,
    /** 宗教活动场所. */
    WORSHIP,
    /** 办公. */
    OFFICE,
    /** 其他. */
    OTHER;

    private static final Vocabulary<PlaceKind> WORDS = new Vocabulary<>(PlaceKind.class)
            .with(DWELLING, "住宅 居住")
            .with(SHOP, "商铺 批发零售")
            .with(RESTAURANT, "餐饮 餐饮饭店")
            .with(LODGING, "住宿 民宿宾馆")
            .with(WORKSHOP, "生产加工 作坊")
            .with(ENTERTAINMENT, "休闲娱乐")
            .with(SCHOOL, "学校 学校幼儿园")
            .with(CLINIC, "医疗 卫生室 医疗卫生")
            .with(ELDERLY_CARE, "养老")
            .with(CULTURE, "文化活动")
            .with(WORSHIP, "宗教活动场所")
            .with(OFFICE, "办公 村委办公")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<PlaceKind> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(PlaceKind.class, WORDS);
        }
    }
}
