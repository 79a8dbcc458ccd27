package cn.dingzhou.testing.sample.util;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Instant;

class PriceHelper {

    @Inject
    String price;

    Object priceAt(URL shop) throws IOException {
        return shop.openConnection();
    }

    Instant tomorrow() throws InterruptedException {
        Thread.sleep(1);
        return Instant.now().plusSeconds(86_400);
    }
}
