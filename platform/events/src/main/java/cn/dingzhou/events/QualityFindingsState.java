package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the data-quality catalogue finds about a household now.
 *
 * @param village where the household lives
 * @param findings by rule; empty when everything is in order, or the household ended
 */
public record QualityFindingsState(UUID household, long version, RegionCode village, List<Finding> findings)
        implements State {

    public QualityFindingsState {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(village, "village");
        findings = List.copyOf(findings);
    }

    /**
     * What one rule finds.
     *
     * @param rule the rule's id, as in {@code cause-illness-nobody-ill}
     * @param foundOn since when it holds
     */
    public record Finding(String rule, LocalDate foundOn) {
        public Finding {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(foundOn, "foundOn");
        }
    }

    @Override
    public String key() {
        return household.toString();
    }
}
