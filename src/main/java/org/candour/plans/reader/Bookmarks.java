package org.candour.plans.reader;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** The titles of a document's outline, by the pages they lead to. */
final class Bookmarks {

    private static final int MOST = 5_000;
    private static final COSName FIRST = COSName.getPDFName("First");
    private static final COSName NEXT = COSName.getPDFName("Next");

    private final PDDocument document;
    private final Map<COSBase, Set<String>> titles = new IdentityHashMap<>();
    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());

    Bookmarks(PDDocument document) {
        this.document = document;
        try {
            COSDictionary outline = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
            collect(outline == null ? null : outline.getCOSDictionary(FIRST), 0);
        } catch (RuntimeException | StackOverflowError e) {
            known.clear(); // a damaged outline leads nowhere; the pages are all there
        }
    }

    Set<String> titlesOn(PDPage page) {
        return titles.getOrDefault(page.getCOSObject(), Set.of());
    }

    private void collect(@Nullable COSDictionary first, int depth) {
        COSDictionary item = first;
        while (item != null && depth < 50 && known.size() < MOST && known.add(item)) {
            String title = item.getString(COSName.TITLE);
            COSBase page = page(item);
            if (title != null && !title.isBlank() && page != null) {
                titles.computeIfAbsent(page, one -> new LinkedHashSet<>()).add(title.strip());
            }
            collect(item.getCOSDictionary(FIRST), depth + 1);
            item = item.getCOSDictionary(NEXT);
        }
    }

    private @Nullable COSBase page(COSDictionary item) {
        COSBase target = item.getDictionaryObject(COSName.DEST);
        COSDictionary action = item.getCOSDictionary(COSName.A);
        if (target == null && action != null) {
            target = action.getDictionaryObject(COSName.D);
        }
        if (target instanceof COSName || target instanceof COSString) {
            target = named(target);
        }
        return target instanceof COSArray place && place.size() > 0 ? place.getObject(0) : null;
    }

    private @Nullable COSBase named(COSBase name) {
        try {
            PDNamedDestination named = name instanceof COSString text
                    ? new PDNamedDestination(text)
                    : new PDNamedDestination((COSName) name);
            PDPageDestination place = document.getDocumentCatalog().findNamedDestinationPage(named);
            return place == null ? null : place.getCOSObject();
        } catch (java.io.IOException | RuntimeException e) {
            return null;
        }
    }
}
