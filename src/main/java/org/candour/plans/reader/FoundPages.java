package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** The pages that lie in a damaged file, whether or not its list of pages leads to them, in the order of the file. */
final class FoundPages {

    /** No document of so many objects is looked through for pages. */
    private static final int MOST_OBJECTS = 500_000;

    private static final int DEEPEST = 50;

    private final List<COSObject> found = new ArrayList<>();

    private FoundPages() {}

    static FoundPages of(COSDocument document) {
        FoundPages pages = new FoundPages();
        Map<COSObjectKey, Long> places = document.getXrefTable();
        if (places.size() <= MOST_OBJECTS) {
            places.keySet().stream()
                    .sorted(Comparator.<COSObjectKey>comparingLong(key -> place(key, places))
                            .thenComparingLong(COSObjectKey::getNumber))
                    .map(document::getObjectFromPool)
                    .filter(FoundPages::isPage)
                    .forEach(pages.found::add);
        }
        return pages;
    }

    /** Where the object lies in the file; one that is packed into another lies there. */
    private static long place(COSObjectKey key, Map<COSObjectKey, Long> places) {
        long place = places.getOrDefault(key, 0L);
        return place >= 0 ? place : places.getOrDefault(new COSObjectKey(-place, 0), Long.MAX_VALUE);
    }

    private static boolean isPage(COSObject object) {
        try {
            return object.getObject() instanceof COSDictionary dictionary
                    && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
        } catch (RuntimeException e) {
            return false; // it is damaged, too
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** A list of them; null when the file's own leads to as many as it says, or to all there are. */
    @Nullable
    COSDictionary listInsteadOf(@Nullable COSDictionary list) {
        if (found.isEmpty() || list != null && isGoodEnough(list)) {
            return null;
        }
        COSDictionary made = new COSDictionary();
        COSArray kids = new COSArray();
        for (COSObject page : found) {
            kids.add(page);
            if (page.getObject() instanceof COSDictionary it && it.getCOSDictionary(COSName.PARENT) == null) {
                it.setItem(COSName.PARENT, made);
            }
        }
        made.setItem(COSName.TYPE, COSName.PAGES);
        made.setItem(COSName.KIDS, kids);
        made.setInt(COSName.COUNT, Math.max(found.size(), list == null ? 0 : list.getInt(COSName.COUNT, 0)));
        return made;
    }

    private boolean isGoodEnough(COSDictionary list) {
        Set<COSDictionary> listed = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(list, Collections.newSetFromMap(new IdentityHashMap<>()), listed, 0);
        return !listed.isEmpty() && (listed.size() >= list.getInt(COSName.COUNT, 0) || listed.size() >= found.size());
    }

    private static void collect(COSDictionary node, Set<COSDictionary> seen, Set<COSDictionary> listed, int depth) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null || depth > DEEPEST || !seen.add(node)) {
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary dictionary) {
                if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
                    listed.add(dictionary);
                } else {
                    collect(dictionary, seen, listed, depth + 1);
                }
            }
        }
    }
}
