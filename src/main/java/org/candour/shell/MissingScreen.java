package org.candour.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that names nothing, and alike for what the person may not see. */
@AnonymousAllowed
class MissingScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    MissingScreen() {
        super("There is no such page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> reason) {
        return show(
                "The address may be mistyped, what it named may be gone, or your account may not open it.",
                HttpServletResponse.SC_NOT_FOUND);
    }
}
