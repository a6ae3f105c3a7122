package org.candour.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.common.ui.Parts;

/** Shown when a screen could not be made: words and a reference, where Vaadin would show the bare exception. */
@AnonymousAllowed
class FailedScreen extends Composite<Main> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final String TITLE = "This page could not be shown";

    private final ErrorAnswer errors;

    FailedScreen(ErrorAnswer errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> reason) {
        String reference = errors.logged(event.getLocation().getPath(), reason.getException());
        Div page = Parts.wide(Parts.section(
                new H1(TITLE),
                Parts.paragraph(
                        "This is our fault, not yours, and nothing you have saved is lost. Try again; if it stays, tell"
                                + " an administrator the reference " + reference + ".",
                        "stand"),
                new Paragraph(
                        new Anchor("/work", "My work"), new Span(" · "), new Anchor("/", "The published ratings"))));
        getContent().removeAll();
        getContent().add(page);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Parts.nameConnectionSign(this);
    }

    @Override
    public String getPageTitle() {
        return TITLE + " · Candour";
    }
}
