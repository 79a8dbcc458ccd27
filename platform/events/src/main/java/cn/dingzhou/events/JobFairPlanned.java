package cn.dingzhou.events;

/** A job fair was planned. */
@EventType("job-fair.planned.v1")
public record JobFairPlanned(JobFairState state) implements Event {
    @Override
    public Topic<JobFairState> topic() {
        return Topics.JOB_FAIRS;
    }
}
