package org.candour.plans.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.plans.reader.office.TextEncoding;

/** What a file is, told at the door by its first bytes, without opening it. The reader looks closer later. */
public enum FileKind {
    PDF("application/pdf", "a PDF"),
    OFFICE_OPEN_XML("application/x-tika-ooxml", "an Office document"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument", "an OpenDocument file"),
    OFFICE_OLD("application/x-tika-msoffice", "an Office document"),
    RTF("application/rtf", "an RTF document"),
    HTML("text/html", "a web page"),
    TEXT("text/plain", "plain text"),
    PNG("image/png", "a picture"),
    JPEG("image/jpeg", "a picture"),
    TIFF("image/tiff", "a picture"),
    ARCHIVE("", "an archive of files"),
    PROGRAM("", "a program"),
    PICTURE("", "a picture"),
    MAIL("", "a mail, or a web page saved as one (.mht)"),
    FLAT_OPEN_DOCUMENT("", "a flat OpenDocument file"),
    XML("", "an XML file"),
    POSTSCRIPT("", "a PostScript file"),
    PDF_WITHOUT_BEGINNING("", "a PDF whose beginning is missing"),
    UNKNOWN("", "of a kind that is not known");

    /** What the portal takes, in words for a person. */
    public static final String ACCEPTED =
            "PDF, Word, PowerPoint, Excel, OpenDocument, RTF, HTML, text (.txt, .md), scanned pages (PNG, JPEG, TIFF), or a ZIP of these";

    private static final Set<String> NEVER_TEXT = Set.of(
            "pdf", "doc", "docx", "docm", "odt", "ppt", "pptx", "pptm", "odp", "xls", "xlsx", "xlsm", "ods", "rtf");
    private static final List<String> OPEN_PARTS =
            List.of("META-INF/manifest.xml", "application/vnd.oasis.opendocument.", "Thumbnails/thumbnail.png");
    private static final List<String> OFFICE_PARTS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "ppt/", "xl/");

    /** What only stands between two objects of a PDF. */
    private static final Pattern PDF_OBJECTS = Pattern.compile("endobj\\s+\\d{1,9} \\d{1,5} obj\\b");

    private static final int TAR_MARK = 257;

    private final String mediaType;
    private final String words;

    FileKind(String mediaType, String words) {
        this.mediaType = mediaType;
        this.words = words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** "a picture". */
    public String words() {
        return words;
    }

    public boolean isAccepted() {
        return !mediaType.isEmpty();
    }

    /** Whether the name says PDF or Office while the content is text: as a rule an error page saved in its place. */
    public boolean contradicts(String extension) {
        return this == HTML
                        && !extension.startsWith("xls")
                        && !extension.equals("doc")
                        && NEVER_TEXT.contains(extension)
                || this == TEXT && NEVER_TEXT.contains(extension);
    }

    public static FileKind of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.indexOf("%PDF-") >= 0 && bytes.indexOf("%PDF-") < 1024) {
            return PDF;
        }
        if (bytes.startsWith("PK")) {
            return zip(bytes);
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OFFICE_OLD;
        }
        if (bytes.startsWith("{\\rtf")) {
            return RTF;
        }
        FileKind other = otherByItsFirstBytes(bytes);
        if (other == UNKNOWN && (looksLikeText(bytes) || isNearlyText(bytes) || LostBlocks.areInText(bytes))) {
            return TextKind.of(bytes);
        }
        return other == UNKNOWN && PDF_OBJECTS.matcher(bytes).find() ? PDF_WITHOUT_BEGINNING : other;
    }

    private static FileKind zip(String bytes) {
        if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument.")) {
            return OPEN_DOCUMENT;
        }
        if (bytes.contains("content.xml") && OPEN_PARTS.stream().anyMatch(bytes::contains)) {
            return OPEN_DOCUMENT; // packed anew, by what puts its parts in another order
        }
        return OFFICE_PARTS.stream().anyMatch(bytes::contains) ? OFFICE_OPEN_XML : ARCHIVE;
    }

    private static FileKind otherByItsFirstBytes(String bytes) {
        FileKind picture = pictureByItsFirstBytes(bytes);
        if (picture != UNKNOWN && !looksLikeText(bytes)) {
            return picture;
        }
        if (bytes.startsWith("ustar", TAR_MARK)
                || startsWithAny(bytes, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ")) {
            return ARCHIVE;
        }
        return startsWithAny(bytes, "MZ", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE") && !looksLikeText(bytes)
                ? PROGRAM
                : UNKNOWN;
    }

    private static FileKind pictureByItsFirstBytes(String bytes) {
        if (bytes.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (bytes.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (startsWithAny(bytes, "II*\0", "MM\0*")) {
            return TIFF;
        }
        return startsWithAny(bytes, "GIF8", "BM", "RIFF") ? PICTURE : UNKNOWN;
    }

    private static boolean startsWithAny(String bytes, String... beginnings) {
        return List.of(beginnings).stream().anyMatch(bytes::startsWith);
    }

    private static boolean looksLikeText(String bytes) {
        if (TextEncoding.isWide(bytes.getBytes(StandardCharsets.ISO_8859_1))) {
            return true;
        }
        return bytes.chars().noneMatch(FileKind::isNoLetter);
    }

    static boolean isNoLetter(int c) {
        return c < 32 && "\t\n\r\f\u001B".indexOf(c) < 0;
    }

    /** Text in which zeros stand, as some programs leave them; the bytes of other files are spread far more evenly. */
    static boolean isNearlyText(String bytes) {
        long zeros = bytes.chars().filter(c -> c == 0).count();
        long others = bytes.chars().filter(FileKind::isNoLetter).count() - zeros;
        long accented = bytes.chars().filter(c -> c > 126).count();
        return zeros * 10 <= bytes.length() && others * 100 <= bytes.length() && accented * 5 <= bytes.length();
    }
}
