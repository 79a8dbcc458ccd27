package cn.dingzhou.records.lookup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * What native queries find. Asked for a class that is no entity, Hibernate 7.2 keeps another plan for each call and looks
 * through all of them, which takes most of its time after some thousand calls; of these it keeps one.
 */
public final class Rows {

    public static NativeQuery<Tuple> of(EntityManager database, String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }

    /**
     * Rows of one column.
     *
     * @param column its name in the rows
     */
    @SuppressWarnings("unchecked") // A row of one column with a type is what is in it.
    public static <T> NativeQuery<T> of(EntityManager database, String sql, String column, Class<T> type) {
        NativeQuery<?> query = database.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .addScalar(column, type);
        return (NativeQuery<T>) query;
    }

    private Rows() {}
}
