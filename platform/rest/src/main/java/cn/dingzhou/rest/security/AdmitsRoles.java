package cn.dingzhou.rest.security;

import java.util.Set;

/** A resource that admits roles of its own to methods it inherits, where an annotation on them would name the same for all. */
public interface AdmitsRoles {

    /** Who may call with the HTTP method; empty for everybody who has a token. */
    Set<String> admitted(String method);
}
