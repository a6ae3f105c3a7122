package org.candour.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a screen could not be made: words and a reference, where Vaadin would show the bare exception. */
@AnonymousAllowed
class FailedScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private final transient ErrorAnswer errors;

    FailedScreen(ErrorAnswer errors) {
        super("This page could not be shown");
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> reason) {
        String reference = errors.logged(event.getLocation().getPath(), reason.getException());
        return show(
                "This is our fault, not yours, and nothing you have saved is lost. Try again; if it stays, tell an"
                        + " administrator the reference " + reference + ".",
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
