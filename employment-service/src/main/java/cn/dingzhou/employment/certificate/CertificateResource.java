package cn.dingzhou.employment.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/certificates")
@Tag(name = "Certificates", description = "结业证书 / certificates of finished trainings")
class CertificateResource {

    private final CertificateRepository certificates;

    CertificateResource(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            summary = "核验证书 / Verify a certificate",
            description =
                    "无需登录；大小写、连字符不限，不含个人信息。/ Without login; in any case, with or without hyphens. Nothing personal is told.")
    public RestResponse<CertificateView> verify(@PathParam("number") String number) {
        return ResponseBuilder.ok(
                        certificates.locate(CertificateNumber.parse(number)).view())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
