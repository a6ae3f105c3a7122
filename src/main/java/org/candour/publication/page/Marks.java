package org.candour.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.publication.page.DocumentView.Part;

/** Cuts a page's text where a passage stands, whatever its line breaks. */
final class Marks {

    private Marks() {}

    /** The text in parts; every occurrence of a wanted passage is marked. White space of any kind is alike. */
    static List<Part> of(String text, List<String> wanted) {
        List<String> passages =
                wanted.stream().filter(w -> !w.isBlank()).distinct().toList();
        if (passages.isEmpty() || text.isEmpty()) {
            return List.of(new Part(text, false));
        }
        Matcher matcher = pattern(passages).matcher(text);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new Part(text.substring(from, matcher.start()), false));
            }
            parts.add(new Part(matcher.group(), true));
            from = matcher.end();
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), false));
        }
        return parts;
    }

    private static Pattern pattern(List<String> passages) {
        return Pattern.compile(passages.stream()
                .map(passage -> Pattern.compile("\\s+")
                        .splitAsStream(passage.strip())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|")));
    }
}
