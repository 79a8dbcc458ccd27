package cn.dingzhou.events;

/** A job fair's facts, enterprises or posts changed. */
@EventType("job-fair.changed.v1")
public record JobFairChanged(JobFairState state) implements Event {
    @Override
    public Topic<JobFairState> topic() {
        return Topics.JOB_FAIRS;
    }
}
