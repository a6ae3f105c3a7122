package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** One footprint: rating, money, documents. */
@Route(value = "rounds/:round/footprints/:code", autoLayout = false)
@AnonymousAllowed
class FootprintScreen extends PublicScreen {

    FootprintScreen(PublicPages pages) {
        super(pages);
    }
}
