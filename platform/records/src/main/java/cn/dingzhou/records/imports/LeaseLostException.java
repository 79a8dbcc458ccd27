package cn.dingzhou.records.imports;

/** Another instance has taken the import over; what was done in this transaction must not stay. */
class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
