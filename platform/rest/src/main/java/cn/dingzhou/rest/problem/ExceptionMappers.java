package cn.dingzhou.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become answers. */
class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private final ProblemAnswers answers;

    ExceptionMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    RestResponse<Problem> domain(DomainException reason, HttpHeaders headers) {
        return answers.answer(reason, headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> constraint(ConstraintViolationException violations, HttpHeaders headers) {
        if (ConstraintErrors.areOurs(violations)) {
            return unexpected(violations, headers);
        }
        return answers.answer(new InvalidInputException(ConstraintErrors.of(violations)), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatch(MismatchedInputException mismatch, HttpHeaders headers) {
        return answers.answer(JsonErrors.of(mismatch), headers);
    }

    /** Quarkus has a mapper of its own for it, which says nothing. */
    @ServerExceptionMapper
    RestResponse<Problem> unreadable(InvalidDefinitionException ours, HttpHeaders headers) {
        return unexpected(ours, headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException failure, HttpHeaders headers) {
        if (failure.getCause() instanceof DomainException reason) {
            return answers.answer(reason, headers);
        }
        if (failure.getCause() instanceof JacksonException json) {
            return answers.answer(JsonErrors.of(json), headers);
        }
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(failure, headers);
        }
        return answers.answer(HttpErrors.of(status), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException failure, HttpHeaders headers) {
        return answers.answer(HttpErrors.of(401), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException failure, HttpHeaders headers) {
        return answers.answer(HttpErrors.badToken(failure), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException failure, HttpHeaders headers) {
        return answers.answer(HttpErrors.of(403), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure, HttpHeaders headers) {
        LOG.error("request failed", failure);
        return answers.answer(HttpErrors.of(500), headers);
    }
}
