package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** The two measures side by side, the control-total ledger, and one organisation's lines. */
@Route(value = "rounds/:round/finance", autoLayout = false)
@RouteAlias(value = "rounds/:round/finance/organisations/:organisation", autoLayout = false)
@AnonymousAllowed
class FinanceScreen extends PublicScreen {

    FinanceScreen(PublicPages pages) {
        super(pages);
    }
}
