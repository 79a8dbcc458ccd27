package cn.dingzhou.rest.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param next the cursor of the following piece; absent on the last
 */
public record Page<T>(
        List<T> items,
        @Schema(description = "下一页的 cursor；最后一页没有 / cursor of the next page, absent on the last") @Nullable
                String next) {

    /**
     * Cuts what was fetched to a page.
     *
     * @param fetched at most {@link PageRequest#fetch()} rows, in key order
     * @param key the paging key of a row
     * @param filter what the list was filtered by, so that a cursor is refused with another filter
     */
    public static <T> Page<T> of(
            List<T> fetched, PageRequest request, Function<? super T, String> key, @Nullable Object... filter) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, request.limit());
        return new Page<>(items, Cursor.encode(key.apply(items.get(items.size() - 1)), filter));
    }

    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
