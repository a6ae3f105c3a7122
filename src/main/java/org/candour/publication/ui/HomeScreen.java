package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** The map beside the league table. */
@Route(value = "", autoLayout = false)
@RouteAlias(value = "rounds/:round", autoLayout = false)
@RouteAlias(value = "rounds/:round/editions/:number", autoLayout = false)
@AnonymousAllowed
class HomeScreen extends PublicScreen {

    HomeScreen(PublicPages pages) {
        super(pages);
    }
}
