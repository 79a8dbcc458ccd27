package cn.dingzhou.records.rotation;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.OPERATOR;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Key rotation; the service is in the path, so that the gateway can tell whose is meant. */
@Path("/services/{service}/key-rotations")
@Tag(name = "Key rotation", description = "密钥轮换 / key rotation")
public class KeyRotationResource {

    private final KeyRotationDesk desk;
    private final PersonalDataCipher cipher;
    private final CurrentCaller caller;
    private final String service;

    KeyRotationResource(
            KeyRotationDesk desk,
            PersonalDataCipher cipher,
            CurrentCaller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.desk = desk;
        this.cipher = cipher;
        this.caller = caller;
        this.service = service;
    }

    @POST
    @ResponseStatus(202)
    @RolesAllowed(OPERATOR)
    @Operation(
            summary = "用当前密钥重新加密全部个人信息 / Encrypt all personal data with the current key",
            description =
                    "在线进行，读写照常；中断后自动继续。完成前旧密钥须保留在 PERSONAL_DATA_KEYS 中。 / Beside everything else;"
                            + " it goes on by itself after an interruption. Until it is through, keep the old key in PERSONAL_DATA_KEYS.")
    @APIResponse(responseCode = "202", description = "已下达 / ordered")
    public KeyRotations order(@PathParam("service") String name) {
        requireOurs(name);
        desk.order(caller);
        return all();
    }

    @GET
    @RolesAllowed({OPERATOR, AUDITOR})
    @Operation(summary = "密钥轮换及进度 / The key rotations and how far they have come")
    public KeyRotations list(@PathParam("service") String name) {
        requireOurs(name);
        return all();
    }

    private KeyRotations all() {
        return new KeyRotations(cipher.currentKeyId(), desk.latestFirst());
    }

    private void requireOurs(String name) {
        if (!service.equals(name)) {
            throw new NotFoundException(Text.of("服务", "service"));
        }
    }

    @Schema(description = "当前密钥与历次轮换，最近的在前 / the current key and the rotations, the latest first")
    record KeyRotations(
            @Schema(description = "当前密钥 / the current key", examples = "k2") String currentKey,
            List<KeyRotation> items) {}
}
