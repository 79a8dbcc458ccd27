package cn.dingzhou.employment.certificate;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know of a certificate. */
@Schema(name = "Certificate", description = "结业证书 / a certificate of a finished training")
record CertificateView(
        @Schema(description = "证书编号 / its number", examples = "2020-K7QX-93MD-T5RW-0J") String number,
        @Schema(description = "班次名称 / title of the course") String courseTitle,
        @Schema(description = "技能 / the skill", examples = "缝纫") String skill,
        @Schema(description = "培训机构 / who held it") String provider,
        @Schema(description = "结业日期 / completed on") LocalDate completedOn,
        @Schema(description = "持证人所在乡镇 / the holder's township") RegionCode region) {}
