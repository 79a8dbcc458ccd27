package cn.dingzhou.household;

import cn.dingzhou.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theCodeFollowsTheRulesOfTheHouse() {
        ArchitectureRules.check("cn.dingzhou.household");
    }
}
