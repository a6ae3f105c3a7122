package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** Downloads, API, editions. */
@Route(value = "rounds/:round/data", autoLayout = false)
@AnonymousAllowed
class DataScreen extends PublicScreen {

    DataScreen(PublicPages pages) {
        super(pages);
    }
}
