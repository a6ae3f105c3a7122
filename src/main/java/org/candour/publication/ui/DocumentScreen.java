package org.candour.publication.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.common.ui.DocumentViewer;
import org.candour.publication.page.PublicPages;

/** A page of a public document. */
@Route(value = "rounds/:round/documents/:document/pages/:page", autoLayout = false)
@AnonymousAllowed
@Uses(DocumentViewer.class)
class DocumentScreen extends PublicScreen {

    DocumentScreen(PublicPages pages) {
        super(pages);
    }
}
