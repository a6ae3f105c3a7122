package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InPageLinksTest {

    @Test
    void aLinkWithinThePageCarriesThePagesOwnPath() {
        assertThat(mended("rounds/made-2016/method", Map.of(), "<a class=\"skip\" href=\"#main\">Skip</a>"))
                .isEqualTo("<a class=\"skip\" href=\"/rounds/made-2016/method#main\">Skip</a>");
    }

    @Test
    void aLinkWithinThePageKeepsWhatWasAsked() {
        assertThat(mended("rounds/made-2016/search", Map.of("q", "24/7 \"care\" & more"), "<a href=\"#silent\">S</a>"))
                .isEqualTo("<a href=\"/rounds/made-2016/search?q=24%2F7+%22care%22+%26+more#silent\">S</a>");
    }

    @Test
    void nothingOfAnAddressCanEndTheAttributeOrLeadElsewhere() {
        assertThat(mended("/elsewhere.example/\"><script>", Map.of(), "<a href=\"#main\">Skip</a>"))
                .isEqualTo("<a href=\"/elsewhere.example/%22%3E%3Cscript%3E#main\">Skip</a>");
    }

    @Test
    void otherLinksAndWordsStayAsTheyAre() {
        String html = "<p>so href=\"#main\"</p><use href=\"#dot\"/><a href=\"/rounds#main\">Rounds</a>";
        assertThat(mended("rounds/made-2016", Map.of(), html)).isEqualTo(html);
    }

    private static String mended(String path, Map<String, String> query, String html) {
        return InPageLinks.of(path, query, new PublicPage("Made", html, 200)).html();
    }
}
