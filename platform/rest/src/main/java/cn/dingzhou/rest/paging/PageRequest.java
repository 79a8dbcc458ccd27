package cn.dingzhou.rest.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which piece of a list is wanted: {@code @BeanParam @Valid PageRequest page}. */
public record PageRequest(
        @Parameter(description = "每页条数，1–200 / items per page")
                @QueryParam("limit")
                @DefaultValue("50")
                @Min(1)
                @Max(200)
                int limit,
        @Parameter(description = "上一页 next 的值 / the next of the page before")
                @QueryParam("cursor")
                @Size(max = 500)
                @Nullable
                String cursor) {

    /** One more than wanted, so that it shows whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The key after which the piece begins, absent for the first piece.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if the cursor is not one of this list with this filter
     */
    public @Nullable String after(@Nullable Object... filter) {
        return cursor == null ? null : Cursor.decode(cursor, filter);
    }

    /**
     * The key after which the piece begins, as what the list is sorted by.
     *
     * @param beginning a key before the first
     * @throws cn.dingzhou.rest.problem.InvalidInputException as {@link #after}
     */
    public <K> K after(K beginning, Function<String, K> parser, @Nullable Object... filter) {
        String key = after(filter);
        try {
            return key == null ? beginning : parser.apply(key);
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw Cursor.invalid();
        }
    }
}
