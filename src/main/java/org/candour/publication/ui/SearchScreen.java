package org.candour.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.publication.page.PublicPages;

/** Says, doesn't say, cannot tell. */
@Route(value = "rounds/:round/search", autoLayout = false)
@AnonymousAllowed
class SearchScreen extends PublicScreen {

    SearchScreen(PublicPages pages) {
        super(pages);
    }
}
