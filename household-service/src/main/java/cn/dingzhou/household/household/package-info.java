/**
 * The registry: households with their members, categories and causes, who may change them and how each change is announced.
 * What a household earns is kept by {@code income}, which tells it through {@link KnownIncomes}.
 */
@NullMarked
package cn.dingzhou.household.household;

import org.jspecify.annotations.NullMarked;
