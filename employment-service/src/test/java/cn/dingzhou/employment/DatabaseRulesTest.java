package cn.dingzhou.employment;

import cn.dingzhou.testing.DatabaseRules;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class DatabaseRulesTest {

    @Test
    void postgresItselfHoldsTheServiceToTheRegionOfItsCaller() {
        DatabaseRules.check();
    }
}
