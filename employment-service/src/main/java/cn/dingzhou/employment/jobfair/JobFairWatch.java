package cn.dingzhou.employment.jobfair;

import java.util.UUID;

/** Whoever keeps something of fairs, told in the transaction that changes one. */
public interface JobFairWatch {

    /** A fair is held on other days now. */
    void moved(KnownFair before, KnownFair now);

    /** A fair is about to be deleted, and its rows with it. */
    void deleting(UUID fairId);
}
