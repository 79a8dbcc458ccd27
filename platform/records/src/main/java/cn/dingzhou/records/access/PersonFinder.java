package cn.dingzhou.records.access;

/** Each service's own answer to who is meant and whether the caller may ask. */
public interface PersonFinder {

    /**
     * Finds whom a registrar of the person's region, a resident of the same household or the person's own account asks about.
     *
     * @throws cn.dingzhou.rest.problem.NotFoundException if there is nobody, or nobody the caller may ask about
     */
    HeldPerson locate(PersonalDataRequest request);
}
