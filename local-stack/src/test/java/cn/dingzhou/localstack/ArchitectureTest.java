package cn.dingzhou.localstack;

import cn.dingzhou.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.check("cn.dingzhou.localstack");
    }
}
