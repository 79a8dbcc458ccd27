package cn.dingzhou.employment;

import cn.dingzhou.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("cn.dingzhou.employment");
    }
}
