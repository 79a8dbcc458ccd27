package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.RegionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invented firms in the trades Dingzhou lives on; the first 80 come to the fairs. */
public final class Enterprises {

    private record Trade(String name, List<String> jobs) {}

    private static final List<Trade> TRADES = List.of(
            new Trade("体育用品", List.of("注塑工", "组装工", "喷涂工", "打包工", "质检员", "外贸业务员")),
            new Trade("汽车零部件", List.of("焊工", "冲压工", "数控操作工", "装配工", "叉车司机", "工艺员")),
            new Trade("服装", List.of("缝纫工", "裁剪工", "整烫工", "打版师", "检验员", "库管员")),
            new Trade("食品", List.of("生产操作工", "包装工", "化验员", "冷库管理员", "送货司机", "销售员")),
            new Trade("农业开发", List.of("大棚种植工", "养殖员", "农技员", "分拣工", "灌溉工", "统计员")),
            new Trade("苗木花卉", List.of("苗圃工", "园艺师", "绿化养护工", "装车工", "苗木销售员", "资料员")),
            new Trade("家政服务", List.of("家政服务员", "护工", "月嫂", "保洁员", "客服", "培训师")),
            new Trade("物流", List.of("分拣员", "快递员", "装卸工", "货车司机", "仓库管理员", "调度员")),
            new Trade("商贸", List.of("收银员", "理货员", "导购员", "保安", "网店客服", "会计")),
            new Trade("金属制品", List.of("拔丝工", "编织工", "镀锌工", "电工", "机修工", "质检员")));

    private static final List<String> LUCKY =
            List.of("恒", "盛", "泰", "瑞", "丰", "祥", "鑫", "宏", "嘉", "安", "润", "达", "兴", "昌", "和", "顺");

    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Enterprises() {}

    public static List<Enterprise> first(int count, List<RegionCode> townships) {
        Dice dice = new Dice("enterprises", 0);
        Set<String> taken = new HashSet<>();
        List<Enterprise> enterprises = new ArrayList<>();
        while (enterprises.size() < count) {
            Trade trade = TRADES.get(enterprises.size() % TRADES.size());
            String name = "定州市" + dice.pick(LUCKY) + dice.pick(LUCKY) + trade.name() + "有限公司";
            if (taken.add(name)) {
                enterprises.add(new Enterprise(code(enterprises.size() + 1), name, dice.pick(townships), trade.jobs()));
            }
        }
        return enterprises;
    }

    /** By GB 32100 over an organisation code by GB 11714, in a series (Y) that, as far as is known, no firm is in. */
    private static String code(int number) {
        String organisation = String.format(Locale.ROOT, "Y%07d", number);
        String body = "91" + RegionCode.DINGZHOU + organisation + organisationCheck(organisation);
        return body + CODE_LETTERS.charAt((31 - weigh(body, CODE_WEIGHTS, CODE_LETTERS) % 31) % 31);
    }

    private static char organisationCheck(String organisation) {
        int check = 11 - weigh(organisation, BODY_WEIGHTS, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static int weigh(String text, int[] weights, String letters) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * letters.indexOf(text.charAt(i));
        }
        return sum;
    }
}
