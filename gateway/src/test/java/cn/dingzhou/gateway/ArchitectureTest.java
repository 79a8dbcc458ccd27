package cn.dingzhou.gateway;

import cn.dingzhou.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.check("cn.dingzhou.gateway");
    }
}
