package org.candour.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The header that makes a browser save a file rather than show it, under a name it cannot misread (RFC 6266, 5987). */
final class Attachment {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Attachment() {}

    static String header(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String header = "attachment; filename=\"" + plain + "\"";
        return plain.equals(fileName) ? header : header + "; filename*=UTF-8''" + encoded(fileName);
    }

    private static String encoded(String fileName) {
        StringBuilder all = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            boolean safe = b == '.' || b == '_' || b == '-' || (b > 0 && Character.isLetterOrDigit(b));
            all.append(safe ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return all.toString();
    }
}
