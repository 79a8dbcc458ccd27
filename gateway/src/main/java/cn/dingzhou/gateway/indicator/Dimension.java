package cn.dingzhou.gateway.indicator;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/**
 * By what an indicator can be broken down, besides regions.
 *
 * @param code its name as a breakdown
 * @param values those with a name; a label without one is called by its code
 */
public record Dimension(String code, Text name, List<Value> values) {

    /** One of the parts. */
    public record Value(String code, Text name) {
        static Value of(Enum<?> label, String zh, String en) {
            return new Value(label.name(), Text.of(zh, en));
        }

        static Value of(String label, String zh, String en) {
            return new Value(label, Text.of(zh, en));
        }
    }
}
