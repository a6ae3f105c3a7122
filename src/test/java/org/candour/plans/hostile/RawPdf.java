package org.candour.plans.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A PDF written object by object, so that anything can be wrong with it. Objects 1 to 5 are those of a good one, whose
 * second page is sound: losing the first alone must be noticed, too.
 */
final class RawPdf {

    static final String TEXT = "BT /F1 12 Tf 60 700 Td (" + HostileFile.SENTENCE + ") Tj ET";

    private static final int SECOND = 900_001;

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private static final String SECOND_TEXT = "BT /F1 12 Tf 60 700 Td (Beds and wards.) Tj ET";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    static RawPdf good() {
        RawPdf pdf = new RawPdf();
        pdf.add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.add("<</Type/Pages/Kids[3 0 R " + SECOND + " 0 R]/Count 2>>");
        pdf.add(page(""));
        pdf.stream("", bytes(TEXT));
        pdf.add(FONT);
        return pdf;
    }

    /** A page with the sentence on it, and something else in its dictionary. */
    static String page(String more) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" + more
                + ">>";
    }

    RawPdf catalog(String more) {
        return set(1, "<</Type/Catalog/Pages 2 0 R" + more + ">>");
    }

    /** Adds an object; the first one added to a good file is the sixth. */
    RawPdf add(String object) {
        objects.add(bytes(object));
        return this;
    }

    RawPdf stream(String dictionary, byte[] content) {
        objects.add(streamOf(dictionary, content));
        return this;
    }

    RawPdf set(int number, String object) {
        objects.set(number - 1, bytes(object));
        return this;
    }

    RawPdf setStream(int number, String dictionary, byte[] content) {
        objects.set(number - 1, streamOf(dictionary, content));
        return this;
    }

    RawPdf content(String operators) {
        return setStream(4, "", bytes(operators));
    }

    RawPdf trailer(String more) {
        trailer = more;
        return this;
    }

    private static void second(ByteArrayOutputStream out, StringBuilder xref, int number, byte[] object) {
        xref.append(String.format("%010d 00000 n \n", out.size()));
        out.writeBytes(bytes(number + " 0 obj\n"));
        out.writeBytes(object);
        out.writeBytes(bytes("\nendobj\n"));
    }

    private static byte[] streamOf(String dictionary, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<<" + dictionary + "/Length " + content.length + ">>stream\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream"));
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
        StringBuilder xref = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            xref.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        xref.append(SECOND).append(" 2\n");
        second(
                out,
                xref,
                SECOND,
                bytes(page("").replace("4 0 R", (SECOND + 1) + " 0 R").replace("5 0 R", FONT)));
        second(out, xref, SECOND + 1, streamOf("", bytes(SECOND_TEXT)));
        int start = out.size();
        out.writeBytes(bytes(xref + "trailer<</Size " + (SECOND + 2) + "/Root 1 0 R" + trailer + ">>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
