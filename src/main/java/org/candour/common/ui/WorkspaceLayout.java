package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.common.CurrentUser;
import org.candour.common.ui.WorkspaceFrame.RoundChoice;

/** The frame round every screen of the people who do the work: who is signed in, which round, what there is to do. */
@AnonymousAllowed // the views inside say who may open them
@Tag("div")
@StyleSheet("context://styles/workspace.css")
public class WorkspaceLayout extends Component implements RouterLayout, AfterNavigationObserver {

    private final transient WorkspaceFrame frame;
    private final transient CurrentUser currentUser;
    private final Div notice = new Div();
    private final Div top = new Div();
    private final Nav menu = new Nav();
    private final Main main = new Main();

    public WorkspaceLayout(WorkspaceFrame frame, CurrentUser currentUser) {
        this.frame = frame;
        this.currentUser = currentUser;
        addClassName("workspace");
        notice.addClassName("sample");
        notice.getElement().setAttribute("role", "region").setAttribute("aria-label", "Notice");
        top.addClassName("top");
        menu.addClassName("main");
        menu.getElement().setAttribute("aria-label", "Main");
        main.setId("main");
        Anchor skip = new Anchor("#main", "Skip to the content");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        Header header = new Header(wrap(top, menu));
        header.addClassName("mast");
        getElement()
                .appendChild(
                        skip.getElement(),
                        notice.getElement(),
                        header.getElement(),
                        main.getElement(),
                        footer().getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        RoundChoice round = chosen(event);
        showNotice(round);
        showTop(round);
        menu.removeAll();
        frame.links().stream().filter(link -> link.isFor(currentUser)).forEach(link -> {
            String href = link.href(round.slug());
            Anchor anchor = new Anchor(href, link.label());
            if (isCurrent("/" + path, href)) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            menu.add(anchor);
        });
    }

    private RoundChoice chosen(AfterNavigationEvent event) {
        var segments = event.getLocation().getSegments();
        String slug = segments.size() > 1 ? segments.get(1) : "";
        return frame.rounds().stream()
                .filter(round -> round.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> frame.rounds().getFirst());
    }

    private static boolean isCurrent(String path, String href) {
        return path.equals(href) || (path.startsWith(href + "/") && !href.equals("/work"));
    }

    private void showNotice(RoundChoice round) {
        notice.setVisible(round.fictional());
        notice.removeAll();
        Span label = new Span("Fictional sample data");
        label.getElement().setAttribute("class", "flag");
        notice.add(
                wrap(
                        label,
                        new Span(
                                "The areas, plans, figures, people and ratings of this round are invented. None describes a real place.")));
    }

    private void showTop(RoundChoice round) {
        top.removeAll();
        Anchor logo = new Anchor("/", "Candour");
        logo.addClassName("logo");
        Span box = new Span();
        box.addClassName("box");
        box.getElement().setAttribute("aria-hidden", "true");
        logo.add(box);
        Div who = new Div();
        who.addClassName("round");
        who.add(new Span(new Span("Round "), strong(round.title())));
        frame.personName().ifPresent(name -> who.add(new Span(new Span("Signed in as "), strong(name))));
        who.add(new Span("Nothing here is public"));
        Anchor out = new Anchor("/logout", "Sign out");
        out.getElement().setAttribute("router-ignore", true);
        who.add(out);
        top.add(logo, who);
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private static Div wrap(Component... children) {
        Div wrap = new Div(children);
        wrap.addClassNames("wrap", "wide");
        return wrap;
    }

    private static Footer footer() {
        Footer footer = new Footer(wrap(new Paragraph(
                "Candour. What you see here is unpublished work; public readers see published editions only.")));
        footer.addClassName("foot");
        return footer;
    }
}
