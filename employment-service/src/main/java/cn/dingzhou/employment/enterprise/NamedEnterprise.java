package cn.dingzhou.employment.enterprise;

import cn.dingzhou.events.RegionCode;

/**
 * An enterprise as a post names it.
 *
 * @param region where the post is, which says where to look for an enterprise that nobody registered
 */
public record NamedEnterprise(CreditCode code, String name, RegionCode region) {}
