package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.candour.common.ui.Parts;

/** Whether a page is shown as the file draws it, or as it was read. Silence rests on what was read, so that comes first. */
class Shape extends Div {

    private final NativeButton drawn = Press.small("Page", () -> choose(true));
    private final NativeButton read = Press.small("Text as read", () -> choose(false));
    private final Runnable changed;
    private boolean offered;
    private boolean wanted;

    Shape(Runnable changed) {
        this.changed = changed;
        addClassName("shape");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Show the page");
        add(drawn, read);
        tell();
    }

    boolean asDrawn() {
        return offered && wanted;
    }

    /** Offers pictures where the file has some. */
    void offer(boolean pictures) {
        offered = pictures;
        tell();
    }

    /** Goes back to the text, and says why. */
    void cannotBeDrawn() {
        choose(false);
        offered = false;
        tell();
        add(Parts.span("This file cannot be drawn; its text is as read.", "xs"));
    }

    private void choose(boolean asDrawn) {
        wanted = asDrawn;
        tell();
        changed.run();
    }

    private void tell() {
        setVisible(offered || !wanted && getChildren().count() > 2);
        drawn.getElement().setAttribute("aria-pressed", String.valueOf(asDrawn()));
        read.getElement().setAttribute("aria-pressed", String.valueOf(!asDrawn()));
    }
}
