package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** Issues × plans. */
@Route(value = "rounds/:round/silences", autoLayout = false)
@AnonymousAllowed
class SilencesScreen extends PublicScreen {

    SilencesScreen(PublicPages pages) {
        super(pages);
    }
}
