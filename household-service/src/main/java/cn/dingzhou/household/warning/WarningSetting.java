package cn.dingzhou.household.warning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a rule is set from a year on. */
@Entity
class WarningSetting {

    /** Which rule, from which year on. */
    @Embeddable
    record Key(String rule, int sinceYear) {}

    @EmbeddedId
    private Key key;

    private boolean enabled;

    /** In yuan; absent for the rule's own. */
    @Nullable
    private BigDecimal amount;

    protected WarningSetting() {}

    WarningSetting(Key key) {
        this.key = key;
    }

    void change(boolean isEnabled, @Nullable BigDecimal limit) {
        enabled = isEnabled;
        amount = limit;
    }

    Key key() {
        return key;
    }

    boolean isEnabled() {
        return enabled;
    }

    @Nullable
    BigDecimal amount() {
        return amount;
    }
}
