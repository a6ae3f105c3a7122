package org.candour.plans.store;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the name a file is called on a person's machine safe to show, store and send. */
public final class FileNames {

    public static final int LONGEST = 120;

    private static final int LONGEST_EXTENSION = 10;

    private FileNames() {}

    /** Its last part only, without control characters, cut to {@value #LONGEST} characters with its extension kept. */
    public static String clean(String name) {
        return cut(whole(name));
    }

    /** Whether {@link #clean} cuts the name. */
    public static boolean isTooLong(String name) {
        return whole(name).length() > LONGEST;
    }

    private static String whole(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (isFit(c)) {
                clean.appendCodePoint(c);
            }
        });
        String text = clean.toString().strip().replaceAll("\\s+", " ").replaceAll("^\\.+", "");
        return text.isEmpty() ? "document" : text;
    }

    /** "pdf" for "Plan.PDF"; empty when it has none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot - 1 > LONGEST_EXTENSION
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isFit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "<>:\"|?*".indexOf(c) < 0;
        };
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        int keep = LONGEST - (extension.isEmpty() ? 0 : extension.length() + 1);
        if (Character.isHighSurrogate(name.charAt(keep - 1))) {
            keep--;
        }
        return name.substring(0, keep).strip() + (extension.isEmpty() ? "" : "." + extension);
    }
}
