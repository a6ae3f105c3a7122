package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.junit.jupiter.api.io.TempDir;

/** Reads made files in this process, and tells what is marked in them. */
abstract class OfficeTest {

    @TempDir
    protected Path folder;

    protected final List<Page> pages = new ArrayList<>();

    protected String pageWord = "";

    protected Reply read(byte[] bytes) throws Exception {
        pages.clear();
        Path file = folder.resolve("plan");
        Files.write(file, bytes);
        ReadRequest request = new ReadRequest(file.toString(), "plan", 1, 5000, 50_000_000);
        return new FileReader().read(request, this::hear);
    }

    private void hear(Reply reply) {
        if (reply instanceof Reply.PageDone(Page page)) {
            pages.add(page);
        } else if (reply instanceof Reply.Outline outline) {
            pageWord = outline.pageWord();
        }
    }

    /** The texts of all pages. */
    protected String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    /** What is marked so, on all pages. */
    protected List<String> marked(Mark.Kind kind) {
        List<String> found = new ArrayList<>();
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                if (mark.kind() == kind) {
                    found.add(page.text().substring(mark.from(), mark.to()));
                }
            }
        }
        return found;
    }

    /** That the words stand in the text, and are not marked at all. */
    protected void assertPlain(String words) {
        assertThat(text()).contains(words);
        for (Mark.Kind kind : Mark.Kind.values()) {
            assertThat(marked(kind)).as(kind.name()).noneMatch(text -> text.contains(words));
        }
    }
}
