package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.jspecify.annotations.Nullable;

/**
 * What draws pages in a file of which no page is left: many programs write first what all pages show and last what the
 * pages are and which typefaces they use. Each such piece is taken for a page of its own, which never counts as read.
 */
final class StrayContents {

    private static final COSName STRAY = COSName.getPDFName("CandourStray");

    /** All that may be said of a piece that draws a page; what else is in a file says what it is. */
    private static final Set<COSName> OF_CONTENT =
            Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS, COSName.DL);

    private static final int MOST_OBJECTS = 500_000;
    private static final int MOST_PIECES = 5000;
    private static final int LOOKED_AT = 1 << 18;

    private static final String WITHOUT_PAGE =
            "What the file says of its pages is lost. This is the text of one piece of it, as far as its letters can be told.";

    private static final String WITHOUT_LETTERS =
            "What the file says of its pages and typefaces is lost; which letters this piece of it shows cannot be told.";

    /** Pages may be wide or long; nothing of them is to lie outside. */
    private static final PDRectangle ROOM = new PDRectangle(-2000, -2000, 10_000, 10_000);

    private StrayContents() {}

    /** A list of them as pages, in the order of the file; null when there are none. */
    static @Nullable COSDictionary listOf(COSDocument document) {
        Map<COSObjectKey, Long> places = document.getXrefTable();
        if (places.size() > MOST_OBJECTS) {
            return null;
        }
        List<COSObject> pieces = places.keySet().stream()
                .filter(key -> places.getOrDefault(key, 0L) > 0) // a stream is never packed into another
                .sorted(Comparator.comparingLong(key -> places.getOrDefault(key, 0L)))
                .map(document::getObjectFromPool)
                .filter(StrayContents::drawsText)
                .limit(MOST_PIECES)
                .toList();
        return pieces.isEmpty() ? null : list(pieces);
    }

    static boolean isOne(PDPage page) {
        return page.getCOSObject().getBoolean(STRAY, false);
    }

    /** Without its typefaces only some text can be told: what reads like language is kept, so that it can be found. */
    static Page told(int number, String text, List<Mark> marks) {
        boolean isLanguage = PageVerdict.readsLikeLanguage(text)
                && !PageVerdict.isGarbage(text)
                && Gibberish.why(text).isEmpty();
        return new Page(
                number,
                Readability.UNREADABLE,
                "",
                isLanguage ? text : "",
                isLanguage ? WITHOUT_PAGE : WITHOUT_LETTERS,
                0,
                isLanguage ? marks : List.of());
    }

    private static COSDictionary list(List<COSObject> pieces) {
        COSDictionary list = new COSDictionary();
        COSArray kids = new COSArray();
        for (COSObject piece : pieces) {
            COSDictionary page = new COSDictionary();
            page.setItem(COSName.TYPE, COSName.PAGE);
            page.setItem(COSName.PARENT, list);
            page.setItem(COSName.MEDIA_BOX, ROOM);
            page.setItem(COSName.RESOURCES, new COSDictionary());
            page.setItem(COSName.CONTENTS, piece);
            page.setBoolean(STRAY, true);
            kids.add(new COSObject(page)); // PDFBox takes no others
        }
        list.setItem(COSName.TYPE, COSName.PAGES);
        list.setItem(COSName.KIDS, kids);
        list.setInt(COSName.COUNT, kids.size());
        return list;
    }

    private static boolean drawsText(COSObject object) {
        try {
            return object.getObject() instanceof COSStream stream
                    && OF_CONTENT.containsAll(stream.keySet())
                    && showsText(stream);
        } catch (RuntimeException e) {
            return false; // it is damaged, too
        }
    }

    private static boolean showsText(COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
            String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            return start.contains("BT")
                    && (start.contains("Tj") || start.contains("TJ"))
                    && !start.contains("begincmap");
        } catch (IOException e) {
            return false;
        }
    }
}
