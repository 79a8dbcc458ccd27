package cn.dingzhou.records.imports;

import cn.dingzhou.rest.security.Caller;
import java.lang.reflect.Type;
import java.util.List;

/**
 * What a collection does with the records of an import file: an application-scoped bean per collection.
 *
 * @param <R> a record whose components are the fields of an NDJSON line and the columns of a CSV file; Bean Validation says
 *     which are required. A list of records is written in CSV as {@code members.name} and so on, over consecutive rows with
 *     the same {@link ImportKey}; a list of words as words between semicolons; the fields of a record within like its own.
 */
public interface ImportTarget<R> {

    /** The collection's name, as in its path: {@code households}. Imports of the same name run one after the other. */
    String name();

    /** The class of {@code R}; for a record with a type parameter a type that tells it, as in {@code NewEntry<Facts>}. */
    Type recordType();

    /**
     * Applies records that were read and validated, with statements for the whole list, in the running transaction and with
     * the {@link cn.dingzhou.records.region.RegionScope} of the system: whether the caller may reach each record's region is
     * this method's to check. A record equal to what is stored is {@link RowOutcome#unchanged()}: an import may be repeated.
     * No {@link ImportKey} comes twice in one call.
     *
     * @return one outcome per record, in the same order; a rejected record must leave nothing behind
     */
    List<RowOutcome> apply(List<ImportRow<R>> records, Caller caller);
}
