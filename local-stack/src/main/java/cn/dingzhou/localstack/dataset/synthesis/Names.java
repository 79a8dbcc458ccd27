package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Sex;

/** Made-up names out of common characters; a likeness to anyone is chance. */
public final class Names {

    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String MALE = "建国强军伟明志勇刚平海涛波辉鹏杰斌浩宇永福贵生庆忠义德成林树山水保全文武振兴立新春光荣发财玉柱占彦双喜";
    private static final String FEMALE = "秀英桂兰玉珍凤霞丽娟芳敏静红艳燕雪婷佳淑华梅琴云莲爱花彩素贞月娥翠萍小慧欣雨晓春香菊改巧惠";

    private Names() {}

    public static String surname(Dice dice) {
        return letter(SURNAMES, dice);
    }

    public static String given(Sex sex, Dice dice) {
        String letters = sex == Sex.MALE ? MALE : FEMALE;
        return dice.percent(70) ? letter(letters, dice) + letter(letters, dice) : letter(letters, dice);
    }

    private static String letter(String letters, Dice dice) {
        int at = dice.between(0, letters.length() - 1);
        return letters.substring(at, at + 1);
    }
}
