/** The renovations of dangerous houses from 2016 to 2019 and the rural house survey of 2020 and 2021: rows and how they are made. */
@NullMarked
package cn.dingzhou.localstack.dataset.housing;

import org.jspecify.annotations.NullMarked;
