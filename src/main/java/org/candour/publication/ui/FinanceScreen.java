package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** The two measures side by side. */
@Route(value = "rounds/:round/finance", autoLayout = false)
@AnonymousAllowed
class FinanceScreen extends PublicScreen {

    FinanceScreen(PublicPages pages) {
        super(pages);
    }
}
