package cn.dingzhou.household.emergency;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose file must be read at once, and why. */
@Schema(description = "开启应急查阅：户编号与户 id 填一项 / the household's number or its id, and the reason")
record OpenEmergencyAccess(
        @Schema(description = "户编号 / household number", examples = "DW-0001") @Nullable @Size(max = 30)
                String householdNumber,
        @Schema(description = "户 id，或填户编号 / household, or give its number") @Nullable UUID householdId,
        @Schema(
                        description =
                                "事由，记入审计；不写姓名和证件、电话、账号 / why, kept in the audit trail; without names and numbers of persons",
                        examples = "汛期夜间转移，需核实该户行动不便人员")
                @NotNull
                @PlainText
                @Size(min = 10, max = 200)
                String reason) {

    /** As long as a phone number; ids and accounts are longer. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?U)(\\d[\\s-]?){11}");

    void check(Findings findings) {
        if ((householdNumber == null) == (householdId == null)) {
            findings.add("/householdNumber", "one-of", "户编号与户 id 填且只填一项。", "Give the number or the id, and only one.");
        }
        checkWithoutNumbers("/reason", reason, findings);
    }

    /** What is kept for good and read by others says nothing of persons. */
    static void checkWithoutNumbers(String pointer, String text, Findings findings) {
        if (NUMBER_OF_A_PERSON.matcher(text).find()) {
            findings.add(pointer, "personal-data", "不写证件号码、电话和账号。", "Leave numbers of IDs, phones and accounts out.");
        }
    }
}
