package org.candour.publication.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.publication.page.PublicPage;
import org.candour.publication.page.PublicPages;
import org.jspecify.annotations.Nullable;

/**
 * A public screen. It hands the browser finished HTML and keeps none of it, so that thousands of idle readers cost
 * little; the first page of a visit is already in the document when the screen wakes up.
 */
@Tag("candour-page")
abstract class PublicScreen extends Component implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ADOPTED = "candour.adopted";

    private final transient PublicPages pages;
    private String title = "Candour";
    private @Nullable Location address;

    PublicScreen(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublicPage page = pages.get(event.getLocation().getPath(), query(event.getLocation()));
        title = page.title() + " · Candour";
        if (isFirstOfVisit(event.getUI())) {
            // Asks for the page only if it is not in the document already: no answer, no request.
            address = event.getLocation();
            getElement().executeJs("window.Candour.adopt(this) || this.$server.send()");
        } else {
            show(page);
        }
    }

    /** The browser has no finished page to take over. */
    @ClientCallable
    private void send() {
        Location asked = address;
        if (asked != null) {
            show(pages.get(asked.getPath(), query(asked)));
        }
    }

    private void show(PublicPage page) {
        getElement().executeJs("window.Candour.show(this, $0)", page.html());
    }

    private static boolean isFirstOfVisit(UI ui) {
        boolean first = com.vaadin.flow.component.ComponentUtil.getData(ui, ADOPTED) == null;
        com.vaadin.flow.component.ComponentUtil.setData(ui, ADOPTED, true);
        return first;
    }

    static Map<String, String> query(Location location) {
        Map<String, String> first = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                first.put(name, values.getFirst());
            }
        });
        return first;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
