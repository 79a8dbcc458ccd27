package cn.dingzhou.employment.certificate;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;

/**
 * What a certificate is about.
 *
 * @param home where the holder lives; no more than the township of it is kept
 */
public record Achievement(String courseTitle, String skill, String provider, LocalDate completedOn, RegionCode home) {

    RegionCode township() {
        return home.level() == RegionCode.Level.VILLAGE ? home.parent().orElseThrow() : home;
    }
}
