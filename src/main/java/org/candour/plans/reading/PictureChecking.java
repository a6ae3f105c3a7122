package org.candour.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candour.plans.reader.CheckRequest;
import org.candour.plans.reader.Reply;

/**
 * Has the pictures of a document's recognised pages looked at again: whether they are all there. A page whose pictures
 * stop the reader twice is as one whose pictures are damaged.
 */
final class PictureChecking {

    /** Few enough that the slowest do not make a file that takes for ever. */
    private static final int PAGES_AT_A_TIME = 20;

    private static final int MOST_STOPS = 10;

    private final Path original;
    private final String type;
    private final ReadingSettings settings;
    private final SortedSet<Integer> left;
    private final SortedMap<Integer, String> losses = new TreeMap<>();

    PictureChecking(Path original, String type, ReadingSettings settings, List<Integer> pages) {
        this.original = original;
        this.type = type;
        this.settings = settings;
        this.left = new TreeSet<>(pages);
    }

    /** What is lost, by page; pages of which nothing is lost are not in it. */
    SortedMap<Integer, String> losses(Reader reader) throws IOException {
        int stoppedAt = 0;
        for (int stops = 0; !left.isEmpty(); ) {
            try {
                reader.read(next(), new Pace(settings), this::hear);
            } catch (ReaderStoppedException e) {
                stops++;
                if (stoppedAt == left.first()) {
                    giveUp(e, stops >= MOST_STOPS ? List.copyOf(left) : List.of(left.first()));
                } else {
                    stoppedAt = left.first();
                }
            }
        }
        return losses;
    }

    private CheckRequest next() {
        return new CheckRequest(
                original.toAbsolutePath().toString(),
                type,
                left.stream().limit(PAGES_AT_A_TIME).toList());
    }

    private void hear(Reply reply) throws IOException {
        if (reply instanceof Reply.Checked(int page, String loss) && left.remove(page)) {
            if (!loss.isEmpty()) {
                losses.put(page, loss);
            }
        } else if (!(reply instanceof Reply.End)) {
            throw new IOException("The reader tells what nobody asked for");
        }
    }

    private void giveUp(ReaderStoppedException why, List<Integer> pages) {
        for (int page : pages) {
            losses.put(page, "Its pictures stopped the reader twice: " + why.getMessage() + ".");
            left.remove(page);
        }
    }
}
