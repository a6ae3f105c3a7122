package org.candour.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DevelopmentAddressesTests {

    @Test
    void whatThePortalServesIsAskedOfThePortalAndTheRestOfTheFrontendsServer() {
        Document document = Jsoup.parse("<head><link rel=stylesheet href=/VAADIN/styles/site.css>"
                + "<link rel=preload href=/VAADIN/fonts/a.woff2><script src=/VAADIN/scripts/candour.js></script>"
                + "<script type=module src=/VAADIN/@vite/client></script><link href=/favicon.svg></head>");

        DevelopmentAddresses.mend(
                new IndexHtmlResponse(mock(VaadinRequest.class), mock(VaadinResponse.class), document));

        assertThat(document.select("[href]").eachAttr("href"))
                .containsExactly("/styles/site.css", "/fonts/a.woff2", "/favicon.svg");
        assertThat(document.select("[src]").eachAttr("src"))
                .containsExactly("/scripts/candour.js", "/VAADIN/@vite/client");
    }
}
