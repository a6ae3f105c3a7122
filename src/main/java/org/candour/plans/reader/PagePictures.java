package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.plans.Page;
import org.candour.plans.reader.office.Content;

/** The pictures on the page of an office document that is being put together: those in which something may be written. */
class PagePictures {

    private static final Pattern OF_DOTS = Pattern.compile("\\.(png|jpe?g|gif|bmp|tiff?)$");

    /** Can be painted after a fashion, so that some of what is written in them is found. */
    private static final Pattern OF_LINES = Pattern.compile("\\.(emf|wmf)$");

    /** A picture that has been shown this often is an ornament. */
    private static final int ORNAMENT = 3;

    private final Map<String, Integer> shown = new HashMap<>();
    private final List<Content> waiting = new ArrayList<>();
    private boolean notSeen;

    /** Drawings of lines and pictures outside the file stay in doubt, whatever is recognised of them. */
    void add(String path, Content bytes) {
        if (shown.merge(path, 1, Integer::sum) > ORNAMENT && !path.isEmpty()) {
            return;
        }
        String name = path.toLowerCase(Locale.ROOT);
        boolean ofDots = OF_DOTS.matcher(name).find();
        if (ofDots || OF_LINES.matcher(name).find()) {
            waiting.add(bytes);
        }
        notSeen |= !ofDots;
    }

    /** There is one of which nothing else is known. */
    final void addNotSeen() {
        notSeen = true;
    }

    /** What is to be said of a page of text with these pictures; empty when there are none. */
    final String doubt() {
        String waits = waiting.isEmpty() ? "" : Page.PICTURES_NOT_YET_RECOGNISED;
        return notSeen ? (Page.PICTURES_NOT_LOOKED_AT + " " + waits).strip() : waits;
    }

    /** The page is complete. */
    final void endOf(int page) throws IOException {
        List<Content> all = List.copyOf(waiting);
        waiting.clear();
        notSeen = false;
        on(page, all);
    }

    /** What is to be done with the pictures of a page; the reader itself has no use for them. */
    void on(int page, List<Content> pictures) throws IOException {}
}
