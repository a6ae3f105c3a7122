package org.candour.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * In development the frontend's own server puts its base before every address in the document, also before those of
 * styles and scripts that the portal serves itself; here it is taken away again.
 */
@Component
class DevelopmentAddresses implements VaadinServiceInitListener {

    private static final List<String> SERVED = List.of("styles/", "scripts/", "fonts/");
    private static final String BASE = "VAADIN/";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(DevelopmentAddresses::mend);
        }
    }

    static void mend(IndexHtmlResponse response) {
        for (String attribute : List.of("href", "src")) {
            response.getDocument().getElementsByAttribute(attribute).forEach(element -> {
                String address = element.attr(attribute);
                int base = address.indexOf(BASE);
                if (base >= 0 && SERVED.stream().anyMatch(address.substring(base + BASE.length())::startsWith)) {
                    element.attr(attribute, "/" + address.substring(base + BASE.length()));
                }
            });
        }
    }
}
