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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.common.ui.Parts;

/** Shown for an address that names nothing, and alike for what the person may not see. */
@AnonymousAllowed
class MissingScreen extends Composite<Main> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final String TITLE = "There is no such page";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> reason) {
        Div page = Parts.wide(Parts.section(
                new H1(TITLE),
                Parts.paragraph(
                        "The address may be mistyped, what it named may be gone, or your account may not open it.",
                        "stand"),
                new Paragraph(
                        new Anchor("/work", "My work"), new Span(" · "), new Anchor("/", "The published ratings"))));
        getContent().removeAll();
        getContent().add(page);
        return HttpServletResponse.SC_NOT_FOUND;
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
