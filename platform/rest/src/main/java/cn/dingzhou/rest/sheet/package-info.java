/** Tables as files, CSV and XLSX. What would be run as a formula is written as text. */
@NullMarked
package cn.dingzhou.rest.sheet;

import org.jspecify.annotations.NullMarked;
