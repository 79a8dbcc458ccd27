package cn.dingzhou.gateway.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service's part.
 *
 * @param content as it goes into the document
 */
record Held(Person person, Map<String, Object> content) {

    /** By which ids the service knows the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(@Nullable UUID memberId, @Nullable UUID householdId, @Nullable List<UUID> otherMemberIds) {

        @Override
        public List<UUID> otherMemberIds() {
            return Objects.requireNonNullElse(otherMemberIds, List.of());
        }
    }
}
