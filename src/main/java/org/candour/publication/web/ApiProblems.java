package org.candour.publication.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.candour.publication.page.PublicPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Says in a problem document what went wrong with a public request, and nothing of the inside. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final JsonMapper json;

    ApiProblems(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler(NotPublicException.class)
    ResponseEntity<byte[]> notPublic(NotPublicException problem) {
        return send(ApiProblem.NOT_FOUND);
    }

    @ExceptionHandler(GoneException.class)
    ResponseEntity<byte[]> gone(GoneException problem) {
        return send(ApiProblem.of(HttpStatus.GONE, problem.what()));
    }

    /** A document can stop being public between being looked up and being opened. */
    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<byte[]> goneMeanwhile(NoSuchElementException problem) {
        LOG.debug("Answered as not found", problem);
        return send(ApiProblem.NOT_FOUND);
    }

    @ExceptionHandler(BadQuestionException.class)
    ResponseEntity<byte[]> bad(BadQuestionException problem) {
        return send(ApiProblem.of(HttpStatus.BAD_REQUEST, problem.what()));
    }

    @ExceptionHandler(BusyException.class)
    ResponseEntity<byte[]> busy(BusyException problem) {
        ApiProblem later = ApiProblem.of(HttpStatus.SERVICE_UNAVAILABLE, problem.what());
        return answer(later).header("Retry-After", PublicPage.SECONDS_TO_WAIT).body(json.writeValueAsBytes(later));
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<byte[]> missing(MissingServletRequestParameterException problem) {
        String name = problem.getParameterName();
        return send(ApiProblem.of(
                HttpStatus.BAD_REQUEST, "The parameter " + name + " is missing: add ?" + name + "=… to the address."));
    }

    /** Null when the reader has gone away: then there is nobody to tell, and nothing of ours has failed. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<byte[]> failed(Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Reference {}: a public request failed", reference, failure);
        String detail = "This is our fault, not yours. Try again later; if it stays, tell us the reference number.";
        return send(ApiProblem.of(HttpStatus.INTERNAL_SERVER_ERROR, detail).withReference(reference));
    }

    private ResponseEntity<byte[]> send(ApiProblem problem) {
        return answer(problem).body(json.writeValueAsBytes(problem));
    }

    private static ResponseEntity.BodyBuilder answer(ApiProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store");
    }
}
