package org.candour.silences.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.candour.silences.Letter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a letter as a Word document whose headings a screen reader can jump to. */
final class WordLetter {

    private static final String TITLE = "Heading1";
    private static final String HEADING = "Heading2";
    private static final int GAP = 160; // twentieths of a point

    private WordLetter() {}

    static byte[] of(Letter letter) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createStyles();
            style(document, TITLE, "heading 1", 0);
            style(document, HEADING, "heading 2", 1);
            document.getProperties().getCoreProperties().setTitle(letter.subject());
            heading(document, TITLE, letter.subject(), 16);
            text(document, letter.opening());
            letter.points().forEach(point -> {
                heading(document, HEADING, letter.heading(point), 13);
                text(document, point.text());
            });
            text(document, letter.closing());
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void style(XWPFDocument document, String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void heading(XWPFDocument document, String style, String words, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(2 * GAP);
        paragraph.setSpacingAfter(GAP);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(words.strip());
    }

    private static void text(XWPFDocument document, String text) {
        for (String part : text.strip().split("\\R\\h*\\R")) {
            if (!part.isBlank()) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setSpacingAfter(GAP);
                lines(paragraph.createRun(), part.strip().lines().toList());
            }
        }
    }

    private static void lines(XWPFRun run, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
