package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdExited;
import cn.dingzhou.events.HouseholdRecategorised;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.MonitoringChanged;
import cn.dingzhou.events.MonitoringKind;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import java.util.List;
import java.util.Set;

/** What a procedure may decide of a household: nothing else changes its category or its monitoring. */
public sealed interface Decision {

    /** @throws ConflictException if the household is not what such a decision is about */
    void require(Standing standing);

    /** Makes it so; to be called for a standing that allows it. */
    void apply(Standing standing, Ruling ruling);

    /** How it is announced. */
    Event announce(HouseholdState state);

    /** 识别: registered poor for the first time. */
    record Identify(List<Cause> causes) implements Decision {

        private static final Set<Category> NOT_YET_POOR = Set.of(Category.ORDINARY, Category.LOW_INCOME);

        @Override
        public void require(Standing standing) {
            if (!NOT_YET_POOR.contains(standing.category())) {
                throw new ConflictException(
                        "not-identifiable",
                        Text.of("该户已是建档立卡户；脱贫户返贫请用再识别。", "It is registered already; re-identify one that exited."));
            }
        }

        @Override
        public void apply(Standing standing, Ruling ruling) {
            standing.become(Category.REGISTERED_POOR, false, ruling);
            standing.explainBy(causes);
        }

        @Override
        public Event announce(HouseholdState state) {
            return new HouseholdRecategorised(state);
        }
    }

    /** 退出: leaves poverty. */
    record Exit(boolean highStandard) implements Decision {

        @Override
        public void require(Standing standing) {
            if (standing.category() != Category.REGISTERED_POOR) {
                throw new ConflictException(
                        "not-registered-poor",
                        Text.of("该户不是建档立卡贫困户，不能退出。", "Only a registered poor household can exit."));
            }
        }

        @Override
        public void apply(Standing standing, Ruling ruling) {
            standing.become(Category.EXITED, highStandard, ruling);
        }

        @Override
        public Event announce(HouseholdState state) {
            return new HouseholdExited(state);
        }
    }

    /** 返贫再识别: registered poor once more. */
    record Reidentify(List<Cause> causes) implements Decision {

        @Override
        public void require(Standing standing) {
            if (standing.category() != Category.EXITED) {
                throw new ConflictException(
                        "not-exited", Text.of("该户不是脱贫户，不能再识别。", "Only an exited household can be re-identified."));
            }
        }

        @Override
        public void apply(Standing standing, Ruling ruling) {
            standing.become(Category.REGISTERED_POOR, false, ruling);
            standing.explainBy(causes);
        }

        @Override
        public Event announce(HouseholdState state) {
            return new HouseholdRecategorised(state);
        }
    }

    /** 纳入监测: watched from now on. */
    record Monitor(MonitoringKind kind, List<Risk> risks) implements Decision {

        @Override
        public void require(Standing standing) {
            if (standing.isMonitored()) {
                throw new ConflictException(
                        "monitored-already", Text.of("该户已在监测中。", "The household is under monitoring already."));
            }
            if (!fits(standing.category())) {
                throw new ConflictException(
                        "monitoring-kind-contradicts-category",
                        Text.of(
                                "脱贫不稳定户须为脱贫户；边缘易致贫户须为非贫困户；贫困户不纳入监测。",
                                "Only an exited household is unstable, only one that never was poor marginal; a poor one is not"
                                        + " monitored."));
            }
        }

        private boolean fits(Category category) {
            return switch (kind) {
                case UNSTABLE_EXITED -> category == Category.EXITED;
                case MARGINAL -> category == Category.LOW_INCOME || category == Category.ORDINARY;
                case SUDDEN_HARDSHIP -> category != Category.REGISTERED_POOR;
            };
        }

        @Override
        public void apply(Standing standing, Ruling ruling) {
            standing.beginMonitoring(this, ruling);
        }

        @Override
        public Event announce(HouseholdState state) {
            return new MonitoringChanged(state);
        }
    }

    /** 风险消除: watched no longer. */
    record Clear(Clearance clearance) implements Decision {

        @Override
        public void require(Standing standing) {
            if (!standing.isMonitored()) {
                throw new ConflictException(
                        "not-monitored",
                        Text.of("该户不在监测中，没有可消除的风险。", "The household is not monitored: there is no risk to clear."));
            }
        }

        @Override
        public void apply(Standing standing, Ruling ruling) {
            standing.endMonitoring(clearance, ruling);
        }

        @Override
        public Event announce(HouseholdState state) {
            return new MonitoringChanged(state);
        }
    }
}
