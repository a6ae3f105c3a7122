package org.candour.plans.store;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file of letters is: such as begin like a language of machines are not read as a plan's text. */
final class TextKind {

    private static final String MAIL_VERSION = "mime-version:";
    private static final Pattern MAIL_START = Pattern.compile(
            "^(from|date|subject|to|received|return-path|message-id|content-type|x-[a-z-]+|snapshot-[a-z-]+):");

    /** What may stand before the first element of an XML file. */
    private static final Pattern BEFORE_ROOT = Pattern.compile("\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->)", Pattern.DOTALL);

    private static final Pattern DOCTYPE = Pattern.compile("\\G<![Dd][^\\[>]*>\\s*");
    private static final Pattern ROOT = Pattern.compile("\\G<(?:[\\w.-]+:)?([\\w.-]+)");

    /** Roots of XML that the reader knows: web pages, and Word and Excel files in one piece. */
    private static final Set<String> KNOWN_ROOTS = Set.of("html", "worddocument", "workbook", "package", "document");

    private TextKind() {}

    /** @param bytes the beginning of the file, a letter a byte */
    static FileKind of(String bytes) {
        String start = bytes.substring(0, Math.min(1024, bytes.length())).toLowerCase(Locale.ROOT);
        boolean isMail = start.startsWith(MAIL_VERSION)
                || start.contains("\n" + MAIL_VERSION)
                        && MAIL_START.matcher(start).find();
        if (isMail && !bytes.contains("%PDF-")) {
            return FileKind.MAIL;
        }
        if (start.contains("<office:document") && start.contains("urn:oasis:names:tc:opendocument:")) {
            return FileKind.FLAT_OPEN_DOCUMENT;
        }
        if (bytes.startsWith("%!")) {
            return FileKind.POSTSCRIPT;
        }
        if (isOtherXml(bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes)) {
            return FileKind.XML;
        }
        return start.contains("<!doctype html") || start.contains("<html") ? FileKind.HTML : FileKind.TEXT;
    }

    /** Where the first element is not to be seen, the reader has the last word. */
    private static boolean isOtherXml(String bytes) {
        if (!bytes.startsWith("<?xml ")) {
            return false;
        }
        int at = skip(BEFORE_ROOT, bytes, 0);
        at = skip(BEFORE_ROOT, bytes, skip(DOCTYPE, bytes, at));
        Matcher root = ROOT.matcher(bytes);
        return root.find(at) && !KNOWN_ROOTS.contains(root.group(1).toLowerCase(Locale.ROOT));
    }

    private static int skip(Pattern what, String bytes, int from) {
        Matcher matcher = what.matcher(bytes);
        int at = from;
        while (matcher.find(at) && matcher.end() > at) {
            at = matcher.end();
        }
        return at;
    }
}
