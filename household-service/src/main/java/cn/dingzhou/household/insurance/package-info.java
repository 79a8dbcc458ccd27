/** What the registry knows of insurance-service's claims: a local copy fed by events. */
@NullMarked
package cn.dingzhou.household.insurance;

import org.jspecify.annotations.NullMarked;
