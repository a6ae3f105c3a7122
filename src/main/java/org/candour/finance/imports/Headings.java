package org.candour.finance.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings of columns as far as they tell columns apart: without units, signs and ways of writing. */
public final class Headings {

    private static final Pattern UNIT = Pattern.compile(
            "£\\s*['’]?\\s*(000s?|k|m|mn|bn|thousands?|millions?|billions?)?(?![a-z0-9])|\\bgbp\\s*(m|k|bn)?\\b");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Headings() {}

    /** "Control Total (£m)" as "control total". */
    public static String plain(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(UNIT.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** A name for these headings in this order, to know the same sort of file again. */
    public static String signature(List<String> headings) {
        try {
            String all =
                    String.join("\n", headings.stream().map(Headings::plain).toList());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
