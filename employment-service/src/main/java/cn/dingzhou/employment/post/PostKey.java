package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;

/** What tells a post from the others at its fair. */
record PostKey(CreditCode enterprise, String number) {}
