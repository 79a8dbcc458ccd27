package cn.dingzhou.household.quality;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quality-rules")
@Tag(name = "Data quality", description = "数据质量规则和问题 / the data-quality catalogue and what it finds")
class QualityRuleResource {

    private final QualityCatalogue catalogue;

    QualityRuleResource(QualityCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "数据质量规则 / List the catalogue",
            description =
                    "错误拒绝写入或导入的该行，警告保留并列出。/ Errors reject a write or an import row; warnings are kept and listed.")
    public List<QualityRule> list() {
        return catalogue.rules();
    }
}
