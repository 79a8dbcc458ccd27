package cn.dingzhou.gateway.report;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a list in memory to a page. */
final class KeyedPage {

    /** The items after the one with the cursor's key; from the first when that one is no longer in the list. */
    static <T> Page<T> of(List<T> all, PageRequest page, Function<T, String> key, @Nullable Object... filter) {
        String after = page.after(filter);
        List<String> keys = all.stream().map(key).toList();
        int from = after == null ? 0 : keys.indexOf(after) + 1;
        return Page.of(all.subList(from, Math.min(all.size(), from + page.fetch())), page, key, filter);
    }

    private KeyedPage() {}
}
