package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The 459 villages (行政村) of the article, spread over the townships under made-up names. */
public final class Villages {

    /** 开元镇 孔庄子村. */
    public static final RegionCode KONG_ZHUANGZI = new RegionCode("130682113201");

    /** 东旺镇 东旺村. */
    public static final RegionCode EAST_WANG = new RegionCode("130682108202");

    private static final int COUNT = 459;
    private static final int IN_A_SUBDISTRICT = 4;
    private static final int FIRST_NUMBER = 201;
    /** Before anything this dataset records. */
    private static final LocalDate VALID_FROM = LocalDate.of(2010, 1, 1);
    /** Prefix the statistics bureau used for the same units while it listed the city directly under the province. */
    private static final String STATISTICAL_PREFIX = "139001";

    /** The villages the article names, first in their townships. */
    private static final Map<String, List<String>> NAMED =
            Map.of("130682113", List.of("孔庄子村"), "130682108", List.of("大王庄村", "东旺村"));

    private static final String SIDES = "东西南北大小前后";
    private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭";
    private static final List<String> KINDS = List.of("庄", "家庄", "家营", "庄子", "家疃", "家洼", "家左", "谷");

    private final List<Township> townships = Township.all();
    private final List<Village> villages = villages(townships);

    public List<Village> all() {
        return villages;
    }

    /** City, townships, villages: whoever reads them in this order knows each one's parent. */
    public Stream<RegionRow> regions() {
        RegionCode city = RegionCode.DINGZHOU;
        Stream<RegionRow> below = Stream.concat(
                townships.stream().map(township -> region(township.code(), township.name(), alias(township.code()))),
                villages.stream().map(village -> region(village.code(), village.name(), List.of())));
        return Stream.concat(Stream.of(region(city, "定州市", alias(city))), below);
    }

    public List<RegionCode> townshipCodes() {
        return townships.stream().map(Township::code).toList();
    }

    public String nameOf(RegionCode township) {
        return townships.stream()
                .filter(candidate -> candidate.code().equals(township))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static RegionRow region(RegionCode code, String name, List<String> aliases) {
        return new RegionRow(code, name, VALID_FROM, aliases);
    }

    private static List<String> alias(RegionCode code) {
        return List.of(STATISTICAL_PREFIX + code.value().substring(STATISTICAL_PREFIX.length()));
    }

    private static List<Village> villages(List<Township> townships) {
        Dice dice = new Dice("villages", 0);
        long[] weights = townships.stream()
                .mapToLong(township -> township.subdistrict() ? 0 : dice.between(75, 125))
                .toArray();
        long subdistricts = townships.stream().filter(Township::subdistrict).count();
        long[] rural = Shares.of(COUNT - subdistricts * IN_A_SUBDISTRICT, weights);
        Set<String> taken = new HashSet<>();
        NAMED.values().forEach(taken::addAll);
        List<Village> villages = new ArrayList<>();
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            int count = township.subdistrict() ? IN_A_SUBDISTRICT : (int) rural[i];
            villages.addAll(villagesOf(township, count, taken));
        }
        return List.copyOf(villages);
    }

    private static List<Village> villagesOf(Township township, int count, Set<String> taken) {
        Dice dice = new Dice("village names", Long.parseLong(township.code().value()));
        List<String> names = new ArrayList<>(NAMED.getOrDefault(township.code().value(), List.of()));
        while (names.size() < count) {
            String name = name(dice);
            if (taken.add(name)) {
                names.add(name);
            }
        }
        int share = township.subdistrict() ? 30 : dice.between(55, 160);
        return IntStream.range(0, count)
                .mapToObj(i -> new Village(
                        new RegionCode(township.code().value() + (FIRST_NUMBER + i)),
                        names.get(i),
                        share * dice.between(60, 140) / 100))
                .toList();
    }

    private static String name(Dice dice) {
        String side = dice.percent(40) ? letter(SIDES, dice) : "";
        return side + letter(FAMILIES, dice) + dice.pick(KINDS) + "村";
    }

    private static String letter(String letters, Dice dice) {
        int at = dice.between(0, letters.length() - 1);
        return letters.substring(at, at + 1);
    }
}
