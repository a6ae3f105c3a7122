package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's parser, which mends files whose tables are wrong, and takes the pages it does not find out of their list
 * and count. This one keeps in mind how many there were to be and at which places of the list they were missing, so that
 * none is left out without a word; and where the list itself is lost it makes one of the pages that are there.
 */
final class RepairingParser extends PDFParser {

    private int pagesBefore;
    private boolean tablesLost;
    private boolean listLost;
    private boolean pagesLost;

    RepairingParser(Path file) throws IOException {
        super(JunkInFront.without(file));
    }

    PDDocument open() throws IOException {
        try {
            return parse();
        } catch (IOException | RuntimeException | Error e) {
            source.close();
            throw e;
        }
    }

    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        COSDictionary trailer = super.retrieveTrailer();
        tablesLost = !trailer.containsKey(COSName.SIZE); // PDFBox has put it together itself
        COSDictionary root = trailer.getCOSDictionary(COSName.ROOT);
        COSDictionary list = root == null ? null : root.getCOSDictionary(COSName.PAGES);
        if (tablesLost || list == null) {
            FoundPages found = FoundPages.of(document);
            COSDictionary made = found.listInsteadOf(list);
            if (made == null && found.isEmpty() && leadsNowhere(list)) {
                made = StrayContents.listOf(document);
                pagesLost = made != null;
            }
            if (made != null) {
                listLost = true;
                COSDictionary catalog = root == null ? new COSDictionary() : root;
                catalog.setItem(COSName.TYPE, COSName.CATALOG);
                catalog.setItem(COSName.PAGES, made);
                trailer.setItem(COSName.ROOT, catalog);
            }
        }
        return trailer;
    }

    private static boolean leadsNowhere(@Nullable COSDictionary list) {
        COSArray kids = list == null ? null : list.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void checkPages(COSDictionary root) throws IOException {
        COSDictionary pages = root.getCOSDictionary(COSName.PAGES);
        pagesBefore = pages == null ? 0 : pages.getInt(COSName.COUNT, 0);
        if (tablesLost && pages != null) {
            MissingPages.keepTheirPlaces(pages);
        }
        super.checkPages(root);
    }

    /** What the file said before it was mended; 0 when it said nothing. */
    int pagesBefore() {
        return pagesBefore;
    }

    /** Whether nothing in the file says where its objects lie: then some of them may be lost. */
    boolean tablesAreLost() {
        return tablesLost;
    }

    /** Whether the pages are those that were found, in the order of the file. Nobody knows whether they are all. */
    boolean listIsLost() {
        return listLost;
    }

    /** Whether no page is left, and what draws them is taken for the pages. */
    boolean pagesAreLost() {
        return pagesLost;
    }
}
