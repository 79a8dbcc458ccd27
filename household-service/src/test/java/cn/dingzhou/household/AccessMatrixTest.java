package cn.dingzhou.household;

import cn.dingzhou.testing.WithInfrastructure;
import cn.dingzhou.testing.access.AccessMatrix;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who may call what: docs/access/household-service.csv, tried. */
@QuarkusTest
@WithInfrastructure
class AccessMatrixTest {

    private static final String SERVICE = "household-service";

    @Test
    void everyOperationIsInTheTableAndIsDocumentedAsItSays() {
        matrix().checkTable();
    }

    @Test
    void onlyWhoMayCallGetsIn() {
        matrix().checkCallers();
    }

    @Test
    void whatIsInAnotherRegionDoesNotExist() {
        OneOfEach there = new OneOfEach();

        AccessMatrix.of(SERVICE, there.ids(), there.values()).checkRegions();
    }

    private static AccessMatrix matrix() {
        return AccessMatrix.of(SERVICE);
    }
}
