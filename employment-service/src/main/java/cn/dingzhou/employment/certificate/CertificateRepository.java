package cn.dingzhou.employment.certificate;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All certificates, in sight of everybody. */
@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, String> {

    Certificate locate(CertificateNumber number) {
        return findByIdOptional(number.value())
                .orElseThrow(() -> new DomainException(
                        404, "certificate-unknown", Text.of("没有这个编号的证书。", "There is no certificate of this number.")));
    }
}
