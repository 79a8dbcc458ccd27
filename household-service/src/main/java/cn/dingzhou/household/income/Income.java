package cn.dingzhou.household.income;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was known of a household's income of a year from one moment until another. */
@Entity
class Income {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID householdId;
    private int year;

    @Embedded
    private Amounts amounts;

    private Instant recordedAt;

    @Nullable
    private Instant supersededAt;

    protected Income() {}

    Income(UUID householdId, int year, Amounts amounts, Instant now) {
        this.householdId = householdId;
        this.year = year;
        this.amounts = amounts;
        this.recordedAt = now;
    }

    UUID householdId() {
        return householdId;
    }

    int year() {
        return year;
    }

    Amounts amounts() {
        return amounts;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Instant supersededAt() {
        return supersededAt;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }
}
