package org.candour.common;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The header that makes a browser save a file rather than show it, under a name it cannot misread (RFC 6266, 5987). */
public final class Attachment {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** What may turn a name round, hide its end or break a line: controls, marks of direction, what stands for nothing. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern APART = Pattern.compile("[/\\\\:*?\"<>|]");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private Attachment() {}

    /** {@code attachment; filename="Plan _.pdf"; filename*=UTF-8''Plan%20%C3%A9.pdf}. */
    public static String header(String fileName) {
        String name = safe(fileName);
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String header = "attachment; filename=\"" + plain + "\"";
        return plain.equals(name) ? header : header + "; filename*=UTF-8''" + encoded(name);
    }

    /** A name every system can keep a file under: no paths, no devices, nothing that can't be seen. */
    static String safe(String fileName) {
        String seen = UNFIT.matcher(fileName).replaceAll("");
        String name = ENDS.matcher(APART.matcher(seen).replaceAll("_")).replaceAll("");
        if (name.isEmpty()) {
            return "document";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
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
