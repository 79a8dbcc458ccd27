package cn.dingzhou.employment.labour;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry with what it came from. */
@Schema(description = "一名成员的台账和历次走访 / a member's entry with the visits")
record LabourForceStory(
        LabourForceEntryView entry,
        @Schema(description = "历次走访，由近及远 / visits, newest first") List<LabourVisitView> visits) {}
