package cn.dingzhou.employment.certificate;

import jakarta.enterprise.context.ApplicationScoped;

/** Where certificates are issued, within the running transaction. */
@ApplicationScoped
public class Certificates {

    private final CertificateRepository certificates;

    Certificates(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** The number of a new certificate. */
    public String issue(Achievement achievement) {
        Certificate certificate =
                new Certificate(CertificateNumber.draw(achievement.completedOn().getYear()), achievement);
        certificates.persist(certificate);
        return certificate.number();
    }
}
