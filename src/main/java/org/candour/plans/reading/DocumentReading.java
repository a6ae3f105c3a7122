package org.candour.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.ReadingProgress.Phase;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.reader.ReadRequest;
import org.candour.plans.reader.Reply;
import org.candour.plans.store.PageWriter;

/**
 * One document being read. When the reader stops it goes on from the page where it was; a page that stops it twice is
 * given up, and the others still read.
 */
final class DocumentReading {

    private static final int MOST_PAGES_GIVEN_UP = 5;

    /** What is said of attached files that are not read any more. */
    private static final int MOST_PAGES_BESIDES = 200;

    private final Path original;
    private final String fileName;
    private final ReadingSettings settings;
    private final Consumer<Progress> progress;
    private final HeldPages pages;
    private final Pace pace;
    private final Tally tally = new Tally();

    DocumentReading(
            Path original, String fileName, ReadingSettings settings, Consumer<Progress> progress, PageWriter pages) {
        this.original = original;
        this.fileName = fileName;
        this.settings = settings;
        this.progress = progress;
        this.pages = new HeldPages(pages);
        this.pace = new Pace(settings);
    }

    Tally read(Reader reader) throws IOException {
        int stoppedAt = -1;
        int givenUp = 0;
        while (true) {
            try {
                reader.read(request(), pace, this::hear);
                pages.release();
                return tally;
            } catch (ReaderStoppedException e) {
                pages.release();
                boolean twice = stoppedAt == tally.last();
                stoppedAt = tally.last();
                if (pace.isOver() || (twice && (!giveUpPage(e) || ++givenUp > MOST_PAGES_GIVEN_UP))) {
                    return stopped(e);
                }
            }
        }
    }

    private ReadRequest request() {
        return new ReadRequest(
                original.toAbsolutePath().toString(),
                fileName,
                tally.last() + 1,
                settings.maxPages(),
                settings.maxCharacters());
    }

    private void hear(Reply reply) throws IOException {
        switch (reply) {
            case Reply.Ready() -> throw new IOException("The reader started anew by itself");
            case Reply.Checked(int page, String loss) ->
                throw new IOException("Nobody asked for page " + page + ": " + loss);
            case Reply.Shown shown -> throw new IOException("Nobody asked for a picture of " + shown);
            case Reply.Outline outline -> {
                tally.mediaType = outline.mediaType();
                tally.pageWord = outline.pageWord();
                tally.expected = outline.pages();
                tellProgress();
            }
            case Reply.PageDone(Page page) -> add(page);
            case Reply.PageAgain(Page page) -> pages.replace(page);
            case Reply.End(boolean breaksOff) -> tally.breaksOff = breaksOff;
            case Reply.Unreadable(String reason) -> tally.unreadableBecause = reason;
            case Reply.Refused(String reason) -> tally.refusedBecause = reason;
        }
    }

    private void add(Page page) throws IOException {
        if (tally.pages() > settings.maxPages() + MOST_PAGES_BESIDES) {
            throw new IOException("The reader tells more pages than it may");
        }
        pages.add(page);
        tally.add(page);
        tellProgress();
    }

    private void tellProgress() {
        progress.accept(new Progress(Phase.READING, tally.pageWord, tally.last(), tally.expected));
    }

    /** Only where pages can be told apart before they are read. */
    private boolean giveUpPage(ReaderStoppedException why) throws IOException {
        if (tally.expected == 0 || tally.last() >= tally.expected) {
            return false;
        }
        add(new Page(
                tally.last() + 1,
                Readability.UNREADABLE,
                "",
                "",
                "The page stopped the reader twice: " + why.getMessage() + "."));
        return true;
    }

    private Tally stopped(ReaderStoppedException why) throws IOException {
        String reason =
                (pace.isOver() ? "The file could not be read to its end: " : "The file stopped the reader twice: ")
                        + why.getMessage()
                        + ". Please ask its author for another copy, or save it anew and upload that.";
        while (tally.last() < tally.expected) {
            add(new Page(tally.last() + 1, Readability.UNREADABLE, "", "", reason));
        }
        pages.release();
        tally.unreadableBecause = reason;
        tally.breaksOff = true;
        return tally;
    }
}
