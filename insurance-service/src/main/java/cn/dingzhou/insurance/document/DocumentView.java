package cn.dingzhou.insurance.document;

import java.util.UUID;

public record DocumentView(UUID id) {}
