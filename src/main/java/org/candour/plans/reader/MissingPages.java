package org.candour.plans.reader;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pages that a file lists and that are not in it. They keep their places, so that the others keep their numbers. */
final class MissingPages {

    private static final COSName MISSING = COSName.getPDFName("CandourMissing");
    private static final int MOST = 2000;
    private static final List<COSName> SAYS_SOMETHING =
            List.of(COSName.PARENT, COSName.CONTENTS, COSName.RESOURCES, COSName.MEDIA_BOX);

    private MissingPages() {}

    /** PDFBox puts an empty page in the place of one that is not there; a real one says at least whose it is. */
    static boolean isOne(PDPage page) {
        COSDictionary own = page.getCOSObject();
        return own.getBoolean(MISSING, false) || SAYS_SOMETHING.stream().noneMatch(own::containsKey) && hasNoNotes(own);
    }

    private static boolean hasNoNotes(COSDictionary page) {
        COSArray notes = page.getCOSArray(COSName.ANNOTS);
        return notes == null || notes.size() == 0; // PDFBox adds an empty list when somebody asks for them
    }

    /** Puts a sign in the place of each; not where whole branches of the list are missing, of unknown size. */
    static void keepTheirPlaces(COSDictionary list) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        nodes.add(list);
        while (!nodes.isEmpty()) {
            COSDictionary node = nodes.poll();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids != null && seen.add(node)) {
                int missing = node.getInt(COSName.COUNT, 0);
                int lost = 0;
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        nodes.add(kid);
                        missing -= kid.containsKey(COSName.KIDS) ? kid.getInt(COSName.COUNT, 0) : 1;
                    } else {
                        lost++;
                    }
                }
                if (lost == missing && lost <= MOST) {
                    sign(kids, node);
                }
            }
        }
    }

    private static void sign(COSArray kids, COSDictionary node) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof COSObject && !(kids.getObject(i) instanceof COSDictionary)) {
                COSDictionary sign = new COSDictionary();
                sign.setItem(COSName.TYPE, COSName.PAGE);
                sign.setItem(COSName.PARENT, node);
                sign.setBoolean(MISSING, true);
                kids.set(i, new COSObject(sign));
            }
        }
    }
}
