package org.candour.publication.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * Lets links within a page lead there. The document has a base address, so that a bare fragment would lead to the home page:
 * each such link gets the page's own address.
 */
final class InPageLinks {

    private static final Pattern BARE = Pattern.compile("(<a\\b[^>]*? href=\")#");

    private InPageLinks() {}

    static PublicPage of(String path, Map<String, String> query, PublicPage page) {
        String own = Matcher.quoteReplacement(address(path, query).replace("&", "&amp;") + "#");
        return new PublicPage(page.title(), BARE.matcher(page.html()).replaceAll("$1" + own), page.status());
    }

    /** Path and query are a stranger's: encoded, nothing of them can end the attribute or lead to another house. */
    private static String address(String path, Map<String, String> query) {
        String asked = query.entrySet().stream()
                .map(one -> SearchView.encoded(one.getKey()) + "=" + SearchView.encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return "/" + UriUtils.encodePath(path.replaceFirst("^/+", ""), "UTF-8") + (asked.isEmpty() ? "" : "?" + asked);
    }
}
