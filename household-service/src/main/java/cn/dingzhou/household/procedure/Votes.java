package cn.dingzhou.household.procedure;

import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the village's representatives voted. Two thirds of them must be there, and more than half of those there decide.
 *
 * @see <a href="https://flk.npc.gov.cn">村民委员会组织法第二十六条 (Organic Law of the Villagers' Committees, article 26)</a>
 */
@Embeddable
@Schema(description = "评议表决：须有三分之二以上代表到会，到会人员过半数同意为通过 / two thirds attend, more than half of those attending agree")
record Votes(
        @Schema(description = "应到人数 / representatives entitled", examples = "30") @NotNull @Min(1) @Max(5000)
                Integer entitled,
        @Schema(description = "实到人数 / attended", examples = "26") @NotNull @Min(1) @Max(5000) Integer attended,
        @Schema(description = "同意 / in favour", examples = "24") @NotNull @Min(0) @Max(5000) Integer inFavour,
        @Schema(description = "反对 / against", examples = "1") @NotNull @Min(0) @Max(5000) Integer against,
        @Schema(description = "弃权 / abstained", examples = "1") @NotNull @Min(0) @Max(5000) Integer abstained) {

    void check(Findings findings) {
        if (attended > entitled) {
            findings.add(
                    "/votes/attended", "more-than-entitled", "实到人数不能超过应到人数。", "No more can attend than are entitled.");
        }
        if (3 * attended < 2 * entitled) {
            findings.add(
                    "/votes/attended",
                    "no-quorum",
                    "到会人数不足三分之二，评议无效，请重新召开。",
                    "Fewer than two thirds attended: the review does not count; hold it again.");
        }
        if (inFavour + against + abstained != attended) {
            findings.add(
                    "/votes/inFavour",
                    "votes-differ",
                    "同意、反对、弃权之和须等于实到人数。",
                    "The votes must add up to those who attended.");
        }
    }

    boolean agree() {
        return 2 * inFavour > attended;
    }
}
