package cn.dingzhou.gateway.report;

import cn.dingzhou.rest.problem.Text;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The departments that have no service here and report instead, by code. */
@ConfigMapping(prefix = "gateway.departments")
public interface Departments {

    @WithParentName
    Map<String, Name> names();

    /** What a department is called. */
    interface Name {

        String zh();

        String en();
    }

    default SortedSet<String> codes() {
        return new TreeSet<>(names().keySet());
    }

    /** Its name; of one that is no longer in the list, its code. */
    default Text nameOf(String code) {
        Name name = names().get(code);
        return name == null ? Text.of(code, code) : Text.of(name.zh(), name.en());
    }
}
