package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;

/** 502, 503 or 504 with the service's name: what was asked of several is answered whole or not at all. */
public class NoAnswerException extends DomainException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String service, Refusal refusal) {
        this(service, refusal.status(), refusal.code());
    }

    public NoAnswerException(String service, int status, String code) {
        super(
                status,
                code,
                Text.of(
                        "%s 未能答复，因此什么也没有导出，请稍后再试。".formatted(service),
                        "%s did not answer, so that nothing was exported; try again later.".formatted(service)));
    }
}
