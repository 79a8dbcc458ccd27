package cn.dingzhou.gateway;

import cn.dingzhou.testing.ApiDocument;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ApiDocumentTest {

    @Test
    void theDocumentInTheRepositoryIsTheOneServed() {
        ApiDocument.check("gateway");
    }
}
