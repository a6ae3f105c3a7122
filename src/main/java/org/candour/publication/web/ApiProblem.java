package org.candour.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem document (RFC 9457). It never repeats the address, so that it says the same of what is not public and of what
 * does not exist.
 *
 * @param reference number under which the server has noted the failure; only where it is the server's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String reference) {

    static final ApiProblem NOT_FOUND =
            of(HttpStatus.NOT_FOUND, "There is nothing public at this address. /api/openapi.json lists what there is.");

    static ApiProblem of(HttpStatus status, String detail) {
        return new ApiProblem("about:blank", status.getReasonPhrase(), status.value(), detail, null);
    }

    ApiProblem withReference(String number) {
        return new ApiProblem(type, title, status, detail, number);
    }
}
