package org.candour.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.candour.common.ui.Parts;

/** In place of a screen that cannot be shown: whose portal this is, what happened, and where one can go from here. */
abstract class ErrorScreen extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;

    ErrorScreen(String title) {
        this.title = title;
    }

    /** Gives the status back, for the router. */
    int show(String sentence, int status) {
        Div page = Parts.wide(Parts.section(
                new H1(title),
                Parts.paragraph(sentence, "stand"),
                new Paragraph(new Anchor("/work", "My work"), new Span(" · "), publicPage("The published ratings"))));
        getContent().removeAll();
        getContent().add(mast(), new Main(page));
        return status;
    }

    private static Header mast() {
        HtmlContainer box = new HtmlContainer("i");
        box.getElement().setAttribute("aria-hidden", "true");
        Anchor logo = publicPage("Candour");
        logo.addClassName("logo");
        logo.add(box);
        Div top = new Div(logo);
        top.addClassName("top");
        Header mast = new Header(Parts.wide(top));
        mast.addClassName("mast");
        return mast;
    }

    /** The public pages are another document. */
    private static Anchor publicPage(String words) {
        Anchor ratings = new Anchor("/", words);
        ratings.getElement().setAttribute("router-ignore", true);
        return ratings;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Parts.nameConnectionSign(this);
    }

    @Override
    public String getPageTitle() {
        return title + " · Candour";
    }
}
