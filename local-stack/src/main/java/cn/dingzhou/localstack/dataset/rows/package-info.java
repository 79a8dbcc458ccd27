/**
 * The rows the public imports take, and how they are written as NDJSON or CSV. Field names are the import's.
 */
@NullMarked
package cn.dingzhou.localstack.dataset.rows;

import org.jspecify.annotations.NullMarked;
