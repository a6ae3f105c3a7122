package org.candour.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents for requests below {@code /api/} that reach no endpoint: a wrong method, a file too large. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnroutedProblems implements HandlerExceptionResolver {

    private final JsonMapper json;

    UnroutedProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean ours = handler == null && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!ours || !(failure instanceof ErrorResponse answer)) {
            return null;
        }
        return detail(answer.getStatusCode().value(), answer.getHeaders())
                .map(problem -> send(response, answer.getHeaders(), problem))
                .orElse(null);
    }

    private static Optional<ApiProblem> detail(int status, HttpHeaders headers) {
        return switch (status) {
            case 405 ->
                Optional.of(ApiProblem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "This address takes " + headers.getFirst(HttpHeaders.ALLOW) + " only."));
            case 413 ->
                Optional.of(ApiProblem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "The file is larger than the portal takes. Split it, or make it smaller."));
            default -> Optional.empty();
        };
    }

    private ModelAndView send(HttpServletResponse response, HttpHeaders headers, ApiProblem problem) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            response.setStatus(problem.status());
        }
        return new ModelAndView();
    }
}
