package cn.dingzhou.employment.seeker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who it is and where to call, as it is answered. */
@Schema(
        name = "SeekerContact",
        description = "求职者姓名、电话；明示须说明用途 / the seeker's name and phone, masked unless disclosed for a purpose")
public record ContactView(@Schema(examples = "张*") String name, @Schema(examples = "138****8000") String phone) {

    @Override
    public String toString() {
        return "ContactView";
    }
}
