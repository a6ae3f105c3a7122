package org.candour.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.internal.RouteTarget;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * The addresses one signs in for. Any other that names nothing is not there: a stranger is not sent to sign in for it,
 * and a screen somebody may not open is for them as if it were not there.
 */
@org.springframework.stereotype.Component
class StaffAddresses implements AuthorizationManager<RequestAuthorizationContext> {

    private final RequestUtil requests;
    private final AccessAnnotationChecker rights = new AccessAnnotationChecker();

    StaffAddresses(RequestUtil requests) {
        this.requests = requests;
    }

    /** Whether a staff screen has this address, whoever asks. */
    boolean isScreen(HttpServletRequest request) {
        return !requests.isFrameworkInternalRequest(request)
                && path(request).startsWith("/work")
                && requests.isSecuredFlowRoute(request);
    }

    /** Whether nothing that a stranger could sign in for has this address. */
    boolean isNothing(HttpServletRequest request) {
        return !requests.isFrameworkInternalRequest(request)
                && !isScreen(request)
                && Stream.of("/work/view/", "/work/words/").noneMatch(path(request)::startsWith);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(request.getUserPrincipal() != null
                && screen(request)
                        .map(screen -> rights.hasAccess(screen, request))
                        .orElse(true));
    }

    private static Optional<Class<? extends Component>> screen(HttpServletRequest request) {
        return Optional.ofNullable(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                                .getNavigationRouteTarget(path(request).substring(1))
                                .getRouteTarget())
                .map(RouteTarget::getTarget);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
