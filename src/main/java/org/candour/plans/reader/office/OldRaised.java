package org.candour.plans.reader.office;

import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;

/** Texts of Excel and PowerPoint files of 1997 to 2003 in which the numbers of notes do not stick to words. */
final class OldRaised {

    private OldRaised() {}

    static String text(HSSFWorkbook workbook, HSSFRichTextString rich) {
        String text = rich.getString();
        StringBuilder raised = new StringBuilder(text.length() + 4);
        int from = 0;
        boolean high = false;
        for (int run = 0; run <= rich.numFormattingRuns(); run++) {
            boolean last = run == rich.numFormattingRuns();
            int to = last ? text.length() : Math.clamp(rich.getIndexOfFormattingRun(run), from, text.length());
            append(raised, text.substring(from, to), high);
            from = to;
            high = !last && isRaised(workbook, rich.getFontOfFormattingRun(run));
        }
        return Raised.apart(raised.toString());
    }

    private static boolean isRaised(HSSFWorkbook workbook, int font) {
        return font >= 0 && workbook.getFontAt(font).getTypeOffset() == Font.SS_SUPER;
    }

    static String text(HSLFTextShape shape) {
        String whole = shape.getText();
        StringBuilder raised = new StringBuilder(whole.length() + 4);
        for (HSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            for (HSLFTextRun run : paragraph.getTextRuns()) {
                append(raised, run.getRawText(), run.isSuperscript());
            }
        }
        return raised.indexOf(String.valueOf(Raised.sign(true))) < 0 ? whole : Raised.apart(raised.toString());
    }

    private static void append(StringBuilder to, String text, boolean raised) {
        String plain = Signs.plain(text);
        if (!plain.isEmpty()) {
            to.append(raised ? Raised.sign(true) + plain + Raised.sign(false) : plain);
        }
    }
}
