package org.candour.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.publication.page.PublicPage;
import org.candour.publication.page.PublicPages;

/**
 * A public screen. It hands the browser finished HTML and keeps none of it, so that thousands of idle readers cost
 * little; the first page of a visit is already in the document when the screen wakes up.
 */
@Tag("candour-page")
@StyleSheet("context://styles/public.css")
@StyleSheet("context://styles/search.css")
abstract class PublicScreen extends Component implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ADOPTED = "candour.adopted";

    private final transient PublicPages pages;
    private String title = "Candour";

    PublicScreen(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublicPage page = pages.get(event.getLocation().getPath(), query(event.getLocation()));
        title = page.title() + " · Candour";
        if (isFirstOfVisit(event.getUI())) {
            getElement().executeJs("return window.Candour.adopt(this)").then(Boolean.class, adopted -> {
                if (!Boolean.TRUE.equals(adopted)) {
                    show(pages.get(event.getLocation().getPath(), query(event.getLocation())));
                }
            });
        } else {
            show(page);
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
