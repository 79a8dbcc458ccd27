/**
 * What may be known about a person only by those who need it: citizen IDs that check themselves, encrypted columns with a
 * blind index for exact search, and the masked form that answers show. Keys come from the environment.
 */
@NullMarked
package cn.dingzhou.records.personaldata;

import org.jspecify.annotations.NullMarked;
