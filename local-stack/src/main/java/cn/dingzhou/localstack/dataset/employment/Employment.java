package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.JobFairs;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.util.List;

/** What employment-service is fed beside the fairs. */
public final class Employment {

    private final Trainings trainings;
    private final Placements placements;
    private final OnlineFair onlineFair;

    public Employment(List<HouseholdRow> households, Villages villages, JobFairs jobFairs) {
        List<Labourer> labourers = Labourers.of(households);
        trainings = new Trainings(labourers, villages);
        placements = new Placements(labourers, jobFairs);
        onlineFair = new OnlineFair(villages, jobFairs);
    }

    public Trainings trainings() {
        return trainings;
    }

    public Placements placements() {
        return placements;
    }

    public OnlineFair onlineFair() {
        return onlineFair;
    }
}
