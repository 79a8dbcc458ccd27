package cn.dingzhou.records.exports;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bridge with everything that a list may show: nested records, lists of words and of records, a map, nothing at all. */
record BridgeView(
        String number,
        RegionCode village,
        String name,
        Size size,
        LocalDate openedOn,
        boolean open,
        Instant seenAt,
        List<Material> materials,
        List<Repair> repairs,
        Map<Material, Integer> piers,
        @Nullable Size planned) {

    enum Material {
        STONE,
        WOOD
    }

    record Size(BigDecimal length, int arches) {}

    record Repair(LocalDate on, String by) {}

    static BridgeView of(Bridge bridge) {
        return new BridgeView(
                bridge.number,
                new RegionCode(bridge.villageCode),
                bridge.name,
                new Size(bridge.length, -3),
                bridge.openedOn,
                true,
                Instant.parse("2020-12-31T16:30:00Z"),
                List.of(Material.STONE, Material.WOOD),
                List.of(new Repair(LocalDate.of(2018, 6, 2), "张三"), new Repair(LocalDate.of(2019, 7, 3), "李四")),
                Map.of(Material.STONE, 4),
                null);
    }
}
