package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.household.person.Words;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child comes back to school (复学). */
@Schema(name = "ReturnToSchool", description = "复学 / back at school")
record Return(
        @Schema(description = "复学日期 / the first day back", examples = "2020-11-02") @NotNull LocalDate until,
        @Schema(description = "学段 / stage") @NotNull @JsonDeserialize(using = Words.OfSchoolStatus.class)
                SchoolStatus stage) {}
