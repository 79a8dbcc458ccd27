package cn.dingzhou.events;

/** A training course is planned otherwise, further on, or has more or fewer people in it. */
@EventType("training-course.changed.v1")
public record TrainingCourseChanged(TrainingCourseState state) implements Event {
    @Override
    public Topic<TrainingCourseState> topic() {
        return Topics.TRAINING_COURSES;
    }
}
