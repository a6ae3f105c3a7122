package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.plans.reader.office.Content;

/** The pictures on the page of an office document that is being put together: those in which something may be written. */
class PagePictures {

    private static final Pattern OF_DOTS = Pattern.compile("\\.(png|jpe?g|gif|bmp|tiff?)$");

    /** A picture that has been shown this often is an ornament. */
    private static final int ORNAMENT = 3;

    private final Map<String, Integer> shown = new HashMap<>();
    private final List<Content> waiting = new ArrayList<>();

    /** Drawings of lines and pictures outside the file are passed over. */
    void add(String path, Content bytes) {
        if (OF_DOTS.matcher(path.toLowerCase(Locale.ROOT)).find() && shown.merge(path, 1, Integer::sum) <= ORNAMENT) {
            waiting.add(bytes);
        }
    }

    boolean any() {
        return !waiting.isEmpty();
    }

    /** The page is complete. */
    final void endOf(int page) throws IOException {
        List<Content> all = List.copyOf(waiting);
        waiting.clear();
        on(page, all);
    }

    /** What is to be done with the pictures of a page; the reader itself has no use for them. */
    void on(int page, List<Content> pictures) throws IOException {}
}
