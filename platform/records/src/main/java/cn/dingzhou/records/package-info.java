/**
 * What a service that owns records needs beside its database: bulk imports, exports of lists, idempotent creation, an
 * audit trail, encrypted personal data and the region scope. No business rule lives here.
 */
@NullMarked
package cn.dingzhou.records;

import org.jspecify.annotations.NullMarked;
