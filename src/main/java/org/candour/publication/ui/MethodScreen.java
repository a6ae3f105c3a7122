package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** How plans are rated. */
@Route(value = "rounds/:round/method", autoLayout = false)
@AnonymousAllowed
class MethodScreen extends PublicScreen {

    MethodScreen(PublicPages pages) {
        super(pages);
    }
}
