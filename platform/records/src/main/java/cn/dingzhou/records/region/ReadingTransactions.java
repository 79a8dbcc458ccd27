package cn.dingzhou.records.region;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;

/**
 * Lets every GET method run in one transaction, as if each were marked: PostgreSQL is told of the caller's region once, not
 * for each statement.
 */
public class ReadingTransactions implements BuildCompatibleExtension {

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = GET.class)
    public void begin(MethodConfig method) {
        if (method.info().hasAnnotation(GET.class) && !method.info().hasAnnotation(Transactional.class)) {
            method.addAnnotation(Transactional.class);
        }
    }
}
