package org.candour.publication.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.publication.page.PublicPage;
import org.candour.publication.page.PublicPages;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the finished page into the document the browser gets first. Readers without script, crawlers and impatient
 * readers have it at once; the screen that wakes up later takes it over.
 */
@Component
class Prerendering implements VaadinServiceInitListener {

    private final PublicPages pages;

    Prerendering(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::fill);
    }

    private void fill(IndexHtmlResponse response) {
        String path = path(response.getVaadinRequest());
        if (!path.isEmpty() && !path.startsWith("rounds/")) {
            return;
        }
        PublicPage page = pages.get(path, query(response.getVaadinRequest()));
        var document = response.getDocument();
        document.title(page.title() + " · Candour");
        document.outputSettings().prettyPrint(false);
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/public.css");
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/search.css");
        if (path.contains("/documents/")) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/viewer.css");
        }
        if (path.contains("/finance")) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/finance.css");
            document.head().appendElement("script").attr("defer", "").attr("src", "/scripts/finance.js");
        }
        Element place = document.getElementById("prerendered");
        if (place != null) {
            place.html(page.html());
        }
        response.getVaadinResponse().setStatus(page.status());
        if (page.isForLater()) {
            response.getVaadinResponse().setHeader("Retry-After", PublicPage.SECONDS_TO_WAIT);
        }
    }

    private static String path(VaadinRequest request) {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        return info.startsWith("/") ? info.substring(1) : info;
    }

    private static Map<String, String> query(VaadinRequest request) {
        Map<String, String> first = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0) {
                first.put(name, values[0]);
            }
        });
        return first;
    }
}
