package org.candour.plans.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.Readability;
import org.candour.plans.SilenceClaim;
import org.jspecify.annotations.Nullable;

/** What the screens say about plans, in words. */
final class PlanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private static final String NO_FILE = "No file is left in it";

    private static final long MOST_OF_SOME = 90;

    private PlanWords() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "dated 21 December 2016", "undated". */
    static String dated(@Nullable LocalDate date) {
        return date == null ? "undated" : "dated " + day(date);
    }

    /** "21 November 2026, uploaded by Imogen Reid", "21 November 2026, with the sample". */
    static String received(Document document, Function<String, String> nameOf) {
        String by = document.receivedBy().isEmpty() ? "" : " by " + nameOf.apply(document.receivedBy());
        String how =
                switch (document.receivedFrom()) {
                    case "upload" -> "uploaded" + by;
                    case "api" -> "sent through the API" + by;
                    case "sample" -> "with the sample";
                    default -> "from " + document.receivedFrom() + by;
                };
        return DAY.format(document.receivedAt().atZone(ZoneId.systemDefault())) + ", " + how;
    }

    /** "153 pages", "1 slide". */
    static String count(int count, String word) {
        return String.format(Locale.UK, "%,d %s%s", count, word, count == 1 ? "" : "s");
    }

    /** "16 pages: 4 with text, 12 could not be read". */
    static String pages(Document document) {
        List<String> parts = new ArrayList<>();
        add(parts, document.read(), "with text");
        add(parts, document.ocr(), "with recognised text");
        add(parts, document.blank(), "blank");
        add(parts, document.unreadable(), document.isBeingRecognised() ? "not read so far" : "could not be read");
        return count(document.pages(), document.pageWord()) + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(String.format(Locale.UK, "%,d %s", count, what));
        }
    }

    static String state(Document document) {
        return switch (document.state()) {
            case RECEIVED -> "Waiting to be read";
            case READING -> "Being read";
            case INDEXED -> "Read to the end";
            case PARTLY_READABLE -> document.isBeingRecognised() ? "Read in part so far" : "Read in part";
            case UNREADABLE -> document.isBeingRecognised() ? "Waiting to be recognised" : "Could not be read";
            case REJECTED -> "Not taken as a document";
        };
    }

    /** "All 153 pages could be read", "4 of 16 slides could be read", "Being read". */
    static String coverage(Coverage coverage) {
        if (coverage.documentsPending() > 0) {
            return count(coverage.documentsPending(), "document") + " still being read";
        }
        if (coverage.pages() == 0) {
            return coverage.documentsUnreadable() == 0 ? NO_FILE : "Nothing could be read";
        }
        String word = coverage.pageWord();
        if (coverage.readable() == 0) {
            return noneCouldBeRead(coverage);
        }
        String read = couldBeRead(coverage, word);
        if (coverage.foreign() > 0) {
            read += ", but " + count(coverage.foreign(), word) + (coverage.foreign() == 1 ? " is" : " are")
                    + " not in English; terms are English, so nothing is claimed to be left out there";
        }
        read += coverage.allowsSilence() || coverage.share() * 100 >= coverage.threshold()
                ? ""
                : coverage.foreign() > 0
                        ? "; " + coverage.threshold() + " % must be read in English before a plan is called silent"
                        : ", and " + coverage.threshold() + " % are asked for before a plan is called silent";
        if (coverage.pictured() > 0) {
            read += "; " + count(coverage.pictured(), word) + (coverage.pictured() == 1 ? " holds" : " hold")
                    + " pictures whose writing was not recognised";
        }
        if (coverage.documentsUnreadable() > 0) {
            read += "; " + count(coverage.documentsUnreadable(), "document")
                    + " unreadable, broken off or not taken in";
        }
        return read + silence(coverage, coverage.share() * 100 < coverage.threshold());
    }

    /** How much is asked for before a plan is called silent is far from what there is then. */
    private static String noneCouldBeRead(Coverage coverage) {
        String pages = coverage.pages() == 1
                ? "Its one " + coverage.pageWord() + " could not be read"
                : "None of its " + count(coverage.pages(), coverage.pageWord()) + " could be read";
        return coverage.documentsUnreadable() < 2
                ? pages
                : pages + "; " + count(coverage.documentsUnreadable(), "document")
                        + " unreadable, broken off or not taken in";
    }

    /** The same where there is little room: "All 153 pages read", "4 of 16 slides read, too few", "3 documents being read". */
    static String brief(Coverage coverage) {
        if (coverage.documentsPending() > 0) {
            return count(coverage.documentsPending(), "document") + " being read";
        }
        if (coverage.pages() == 0 && coverage.documentsUnreadable() == 0) {
            return NO_FILE;
        }
        if (coverage.pages() == 0 || coverage.readable() == 0) {
            return "Nothing could be read";
        }
        String read = coverage.readable() == coverage.pages() && coverage.documentsUnreadable() == 0
                ? all(coverage.pages(), coverage.pageWord())
                : coverage.partOf(coverage.readable());
        return read + " read"
                + (coverage.documentsUnreadable() > 0 ? ", but not every file" : "")
                + (coverage.share() * 100 >= coverage.threshold()
                        ? (coverage.silence() == SilenceClaim.TO_CHECK ? ", silences to check" : "")
                        : coverage.foreign() > 0 ? ", too few in English" : ", too few");
    }

    private static String couldBeRead(Coverage coverage, String word) {
        if (coverage.unreadable() > 0) {
            return String.format(
                    Locale.UK, "%,d of %s could be read", coverage.readable(), count(coverage.pages(), word));
        }
        String pages = coverage.documentsUnreadable() > 0
                ? count(coverage.pages(), word) // nobody knows of how many
                : all(coverage.pages(), word);
        return pages + " could be read";
    }

    /** "Its one page", "Both sheets", "All 153 pages". */
    private static String all(int pages, String word) {
        return switch (pages) {
            case 1 -> "Its one " + word;
            case 2 -> "Both " + word + "s";
            default -> "All " + count(pages, word);
        };
    }

    /** What may be made of not finding something; empty where it may be claimed, or the words before say why not. */
    private static String silence(Coverage coverage, boolean isSaid) {
        return switch (coverage.silence()) {
            case PLAIN -> "";
            case TO_CHECK ->
                (coverage.notSeen().isEmpty() ? "; that is hardly a whole plan, so" : ";")
                        + " silences are left to check";
            case CANNOT_TELL -> isSaid ? "" : "; no silence is claimed";
        };
    }

    /** How far a bar is filled, in per cent: never to its end while nobody knows how much there is. */
    static long bar(Coverage coverage) {
        long share = Math.round(coverage.share() * 100);
        return coverage.documentsUnreadable() > 0 ? Math.min(MOST_OF_SOME, share) : share;
    }

    static String readability(Readability readability) {
        return switch (readability) {
            case TEXT -> "text";
            case OCR -> "recognised text";
            case BLANK -> "blank";
            case UNREADABLE -> "could not be read";
        };
    }

    /** "Corrected by a person (Imogen Hart), 22 November 2026, 14:05." */
    static String reading(PageReading reading, Function<String, String> nameOf, ZoneId zone) {
        String who = reading.means().isAPersons() ? " (" + nameOf.apply(reading.by()) + ")" : "";
        return reading.means().title() + who + ", " + MINUTE.format(reading.at().atZone(zone))
                + sureness(reading.page()) + ".";
    }

    private static String sureness(Page page) {
        return page.readability() == Readability.OCR && page.confidence() < 100
                ? ", " + page.confidence() + " % sure of its words"
                : "";
    }

    /** "recognised text, 93 % sure of its words", or the reason it could not be read, or not all of it. */
    static String page(Page page) {
        boolean mayYetBeRead = page.readability() == Readability.UNREADABLE && page.awaitsRecognition();
        return page.isToBeLookedAt()
                ? (mayYetBeRead ? "not read so far" : readability(page.readability())) + ": " + page.reason()
                : readability(page.readability()) + sureness(page);
    }
}
