package cn.dingzhou.events;

/** A training course was planned. */
@EventType("training-course.planned.v1")
public record TrainingCoursePlanned(TrainingCourseState state) implements Event {
    @Override
    public Topic<TrainingCourseState> topic() {
        return Topics.TRAINING_COURSES;
    }
}
