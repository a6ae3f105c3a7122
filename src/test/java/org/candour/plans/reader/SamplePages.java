package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.candour.plans.Page;

/** The pages of a file as the portal's own reader gives them, without portal or child process. */
public final class SamplePages {

    private SamplePages() {}

    public static List<Page> of(Path file) throws IOException {
        TreeMap<Integer, Page> pages = new TreeMap<>();
        ReadRequest request =
                new ReadRequest(file.toString(), file.getFileName().toString(), 1, 5000, 50_000_000L);
        try {
            new FileReader().read(request, reply -> {
                if (reply instanceof Reply.PageDone done) {
                    pages.put(done.page().number(), done.page());
                } else if (reply instanceof Reply.PageAgain again) {
                    pages.put(again.page().number(), again.page());
                }
            });
        } catch (UnreadableException | RefusedException e) {
            throw new IOException(file + " cannot be read", e);
        }
        return List.copyOf(pages.values());
    }
}
