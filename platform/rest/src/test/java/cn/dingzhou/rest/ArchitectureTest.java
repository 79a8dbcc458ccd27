package cn.dingzhou.rest;

import cn.dingzhou.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("cn.dingzhou.rest");
    }
}
