package cn.dingzhou.localstack.dataset.health;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.Health;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What health insurance did for the members of the households up to 2020. */
public final class HealthCare {

    private static final List<ChronicDisease> DISEASES = List.of(
            ChronicDisease.HYPERTENSION,
            ChronicDisease.HYPERTENSION,
            ChronicDisease.HYPERTENSION,
            ChronicDisease.DIABETES,
            ChronicDisease.DIABETES,
            ChronicDisease.HEART_DISEASE,
            ChronicDisease.HEART_DISEASE,
            ChronicDisease.STROKE,
            ChronicDisease.STROKE,
            ChronicDisease.LUNG_DISEASE,
            ChronicDisease.RHEUMATISM,
            ChronicDisease.OTHER);

    private final List<HouseholdRow> households;
    private final Reimbursements reimbursements;
    private final PremiumPayments premiumPayments;

    public HealthCare(List<HouseholdRow> households) {
        this.households = households;
        List<Resident> registered = Resident.of(households)
                .filter(resident -> resident.household().category() == Category.EXITED)
                .toList();
        this.reimbursements = new Reimbursements(registered);
        this.premiumPayments = new PremiumPayments(registered);
    }

    public Stream<EntryRow<ReimbursementFacts>> reimbursements() {
        return reimbursements.rows();
    }

    public Stream<EntryRow<PremiumPaymentFacts>> premiumPayments() {
        return premiumPayments.rows();
    }

    /** One for each member with a chronic illness. */
    public Stream<EntryRow<ChronicCardFacts>> chronicCards() {
        return Resident.of(households)
                .filter(resident -> resident.has(Health.CHRONIC_ILLNESS))
                .map(HealthCare::card);
    }

    private static EntryRow<ChronicCardFacts> card(Resident patient) {
        Dice dice = patient.dice("chronic card");
        // The low-income households are known since the end of 2018.
        LocalDate first = patient.household().category() == Category.LOW_INCOME
                ? LocalDate.of(2019, 3, 1)
                : LocalDate.of(2017, 3, 1);
        return patient.entry(
                "MB", new ChronicCardFacts(dice.day(first, LocalDate.of(2020, 10, 30)), dice.pick(DISEASES)));
    }
}
