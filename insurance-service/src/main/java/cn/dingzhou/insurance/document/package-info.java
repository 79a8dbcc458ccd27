/**
 * The documents of claims: what was invoiced, diagnosed or destroyed, as it was photographed or printed. They name persons and
 * illnesses, so they are kept encrypted, without their files' names, and every reading is audited.
 */
@NullMarked
package cn.dingzhou.insurance.document;

import org.jspecify.annotations.NullMarked;
