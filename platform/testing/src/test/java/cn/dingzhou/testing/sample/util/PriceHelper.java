package cn.dingzhou.testing.sample.util;

import jakarta.inject.Inject;
import java.time.Instant;

class PriceHelper {

    @Inject
    String price;

    Instant tomorrow() throws InterruptedException {
        Thread.sleep(1);
        return Instant.now().plusSeconds(86_400);
    }
}
