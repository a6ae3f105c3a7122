package org.candour.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a script in a problem document why it is refused, and what would do; the same words whatever stands at the address. */
final class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        refuse(
                response,
                HttpStatus.UNAUTHORIZED,
                "No personal token",
                "This takes a personal token, sent in the header Authorization: Bearer TOKEN. Whoever has an account makes one"
                        + " on the screen My token.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refuse(
                response,
                HttpStatus.FORBIDDEN,
                "Not for this account",
                "The account of this personal token may not do this here. /api/openapi.json tells for whom it is; an"
                        + " administrator gives roles.");
    }

    /** The token is not one of ours. */
    static void unknownToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        refuse(
                response,
                HttpStatus.UNAUTHORIZED,
                "Unknown token",
                "The personal token is unknown or was revoked. Make a new one and try again.");
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(title, status.value(), detail));
    }
}
