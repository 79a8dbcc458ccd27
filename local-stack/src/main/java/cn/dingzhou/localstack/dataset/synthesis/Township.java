package cn.dingzhou.localstack.dataset.synthesis;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.dingzhou.events.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** One of the 25 real townships of Dingzhou: towns, townships and, in the city itself, subdistricts. */
record Township(RegionCode code, String name, boolean subdistrict) {

    static List<Township> all() {
        try (InputStream list = Township.class.getResourceAsStream("/dataset/townships.csv")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cell -> new Township(new RegionCode(cell[0]), cell[1], cell[2].equals("subdistrict")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
