package cn.dingzhou.insurance.schedule;

/** Whoever must look again when a schedule comes into force; told in the transaction of its approval. */
public interface ScheduleWatch {

    void approved(KnownSchedule schedule);
}
