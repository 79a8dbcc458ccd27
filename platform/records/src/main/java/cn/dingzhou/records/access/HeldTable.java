package cn.dingzhou.records.access;

import java.util.List;
import java.util.Set;

/**
 * A table with rows about persons.
 *
 * @param belongs the condition by which a row is the person's
 * @param order its primary key
 * @param left columns that say nothing of the person
 * @param encrypted columns to be decrypted
 */
record HeldTable(String name, String belongs, List<String> order, Set<String> left, Set<String> encrypted) {}
