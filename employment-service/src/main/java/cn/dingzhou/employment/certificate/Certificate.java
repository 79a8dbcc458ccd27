package cn.dingzhou.employment.certificate;

import cn.dingzhou.events.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A certificate (结业证书), open to whoever has its number. */
@Entity
@Immutable
class Certificate {

    @Id
    private String number;

    private String courseTitle;

    private String skill;

    private String provider;

    private LocalDate completedOn;

    private RegionCode region;

    protected Certificate() {}

    Certificate(CertificateNumber number, Achievement achievement) {
        this.number = number.value();
        courseTitle = achievement.courseTitle();
        skill = achievement.skill();
        provider = achievement.provider();
        completedOn = achievement.completedOn();
        region = achievement.township();
    }

    String number() {
        return number;
    }

    CertificateView view() {
        return new CertificateView(number, courseTitle, skill, provider, completedOn, region);
    }
}
