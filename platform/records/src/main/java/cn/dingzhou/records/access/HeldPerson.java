package cn.dingzhou.records.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as the service knows one.
 *
 * @param otherMemberIds the same person's memberships of other households that the caller may ask about, too
 * @param elsewhere how many memberships there are beyond the caller's region
 */
@Schema(description = "此人在本服务中的编号 / the ids by which the service knows the person")
public record HeldPerson(
        @Nullable UUID memberId,
        @Nullable UUID householdId,
        @Nullable UUID seekerId,
        @Schema(description = "同一人在其他户的成员记录 / memberships of the same person in other households")
                List<UUID> otherMemberIds,
        @Schema(
                        description = "本地区以外的成员记录数，向当地申请 / memberships in other regions, whose offices are to be asked",
                        examples = "0")
                int elsewhere) {

    /** Of a service that knows of no other memberships. */
    public HeldPerson(@Nullable UUID memberId, @Nullable UUID householdId, @Nullable UUID seekerId) {
        this(memberId, householdId, seekerId, List.of(), 0);
    }

    /** As the audit trail names it: {@code members/0198...}. */
    String object() {
        return Stream.of(named("members/", memberId), named("seekers/", seekerId), named("households/", householdId))
                .flatMap(name -> name)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> named(String kind, @Nullable UUID id) {
        return Stream.ofNullable(id).map(known -> kind + known);
    }
}
