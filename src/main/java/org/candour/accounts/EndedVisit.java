package org.candour.accounts;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** Leads whoever was signed out by others to the sign-in page, also from a screen that is open. */
final class EndedVisit implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        HttpServletResponse response = event.getResponse();
        if (HandlerHelper.isFrameworkInternalRequest("/*", event.getRequest())) {
            // An open screen cannot follow a redirect; told this, it loads its page anew, which can.
            response.setContentType("application/json; charset=UTF-8");
            response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
        } else {
            response.sendRedirect(event.getRequest().getContextPath() + "/sign-in");
        }
    }
}
