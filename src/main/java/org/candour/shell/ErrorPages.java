package org.candour.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person or a script sees when something fails: what to do next and a reference number, never the inside. */
@RestController
class ErrorPages implements ErrorController {

    private final ErrorAnswer answer;

    ErrorPages(ErrorAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        HttpStatus status = status(request, path);
        String reference = status.is5xxServerError() ? answer.logged(path, cause(request)) : "";
        ErrorAnswer.Body body = answer.body(status, path, reference);
        return ResponseEntity.status(status).contentType(body.type()).body(body.text());
    }

    /** What somebody may not look at is for them as if it were not there. */
    private static HttpStatus status(HttpServletRequest request, String path) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve(Integer.parseInt(code.toString())))
                .orElse(HttpStatus.NOT_FOUND);
        boolean looking = request.getMethod().equals("GET") && !path.startsWith("/api/");
        return status == HttpStatus.FORBIDDEN && looking ? HttpStatus.NOT_FOUND : status;
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure ? failure : null;
    }
}
