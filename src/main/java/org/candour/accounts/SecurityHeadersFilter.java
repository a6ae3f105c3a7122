package org.candour.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser to refuse. Vaadin starts its pages with inline script and evaluates what the
 * server sends, so its pages need both; everything else gets the strict policy.
 */
class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final String COMMON =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; ";
    static final String STRICT = COMMON + "script-src 'self'";
    /** For built files: a worker started from one obeys its own file's policy, and pdf.js's decoders are WebAssembly. */
    static final String BUILT = COMMON + "script-src 'self' 'wasm-unsafe-eval'";

    static final String SCREENS = COMMON + "script-src 'self' 'unsafe-inline' 'unsafe-eval'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (path.startsWith("/VAADIN/build/")) {
            return BUILT;
        }
        return isPlain(path) ? STRICT : SCREENS;
    }

    private static boolean isPlain(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/view/")
                || path.startsWith("/work/view/")
                || path.startsWith("/control/")
                || path.startsWith("/sign-in")
                || path.startsWith("/first-account")
                || path.startsWith("/error");
    }
}
