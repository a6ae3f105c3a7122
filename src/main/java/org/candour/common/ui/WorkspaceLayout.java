package org.candour.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.common.CurrentUser;
import org.candour.common.ui.WorkspaceFrame.RoundChoice;
import org.jspecify.annotations.Nullable;

/** The frame round every screen of the people who do the work: who is signed in, which round, what there is to do. */
@AnonymousAllowed // the views inside say who may open them
@Tag("div")
@StyleSheet("context://styles/workspace.css")
public class WorkspaceLayout extends Component implements RouterLayout, AfterNavigationObserver {

    private final transient WorkspaceFrame frame;
    private final transient CurrentUser currentUser;
    private final Div notice = new Div();
    private final Div top = new Div();
    private final WorkspaceMenu menu = new WorkspaceMenu();
    private final Main main = new Main();
    private @Nullable String lastRound;

    public WorkspaceLayout(WorkspaceFrame frame, CurrentUser currentUser) {
        this.frame = frame;
        this.currentUser = currentUser;
        addClassName("workspace");
        notice.addClassName("sample");
        notice.getElement().setAttribute("role", "region").setAttribute("aria-label", "Notice");
        top.addClassName("top");
        main.setId("main");
        Anchor skip = new Anchor("#main", "Skip to the content");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        Header header = new Header(Parts.wide(top, menu));
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
    protected void onAttach(AttachEvent attached) {
        Parts.nameConnectionSign(this);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        RoundChoice round = RoundChooser.chosen(event.getLocation(), frame.rounds(), lastRound);
        lastRound = round.slug();
        showNotice(round);
        showTop(event.getLocation(), round);
        menu.show(frame.links().stream().filter(link -> link.isFor(currentUser)).toList(), "/" + path, round.slug());
    }

    private void showNotice(RoundChoice round) {
        notice.setVisible(round.fictional());
        notice.removeAll();
        Span label = new Span("Fictional sample data");
        label.getElement().setAttribute("class", "flag");
        notice.add(
                Parts.wide(
                        label,
                        new Span(
                                "The areas, plans, figures, people and ratings of this round are invented. None describes a real place.")));
    }

    private void showTop(Location location, RoundChoice round) {
        top.removeAll();
        Anchor logo = new Anchor("/", "Candour");
        logo.addClassName("logo");
        logo.getElement().setAttribute("router-ignore", true); // the public pages are another document
        Span box = new Span();
        box.addClassName("box");
        box.getElement().setAttribute("aria-hidden", "true");
        logo.add(box);
        Div who = new Div();
        who.addClassName("round");
        who.add(RoundChooser.of(location, frame.rounds(), round));
        frame.personName().ifPresent(name -> who.add(new Span(new Span("Signed in as "), Parts.strong(name))));
        who.add(
                Parts.span("Only you and your colleagues see these screens", "told"),
                new Anchor("/work/token", "My token"),
                signOut());
        top.add(logo, who);
    }

    /** A button, not a link: signing out changes something, so no page elsewhere may trigger it. */
    private NativeButton signOut() {
        NativeButton out = new NativeButton("Sign out", click -> frame.signOut());
        out.addClassNames("btn", "plain", "s");
        return out;
    }

    private static Footer footer() {
        Footer footer = new Footer(
                Parts.wide(
                        new Paragraph(
                                "Candour. These screens are for the people who do the work; public readers see published editions only.")));
        footer.addClassName("foot");
        return footer;
    }
}
