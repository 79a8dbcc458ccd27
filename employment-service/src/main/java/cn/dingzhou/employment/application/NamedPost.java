package cn.dingzhou.employment.application;

import java.util.UUID;

/** What a post is called, and whose it is. */
record NamedPost(UUID id, String title, UUID enterpriseId, String enterpriseName) {}
