package cn.dingzhou.rest.conditional;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The version a change was made from: {@code @BeanParam IfMatch ifMatch}. */
public record IfMatch(
        @Parameter(description = "读取时得到的 ETag / the ETag that came with the read", example = "\"3\"")
                @HeaderParam("If-Match")
                @Nullable
                String value) {

    /**
     * Lets only a change of the present version through.
     *
     * @throws DomainException 428 if the header is missing, 412 if somebody changed it since
     */
    public void require(long version) {
        if (value == null) {
            throw new DomainException(
                    428,
                    "if-match-required",
                    Text.of("请先读取，再把得到的 ETag 放入 If-Match。", "Read it first and send its ETag in If-Match."));
        }
        if (!value.strip().equals(ETags.of(version))) {
            throw new DomainException(
                    412,
                    "version-stale",
                    Text.of("别人已作修改，请重新读取后再改。", "Somebody changed it in the meantime; read it again."));
        }
    }
}
