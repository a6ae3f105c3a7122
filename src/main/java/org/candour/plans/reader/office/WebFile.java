package org.candour.plans.reader.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens a web page in the encoding it says it has, or in that which its bytes look like. */
final class WebFile {

    private static final int HEAD = 1 << 18;

    private static final Pattern BEGINS = Pattern.compile("<(?:body|frameset)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("</(?:html|body|frameset)\\s*>", Pattern.CASE_INSENSITIVE);

    private WebFile() {}

    /** Whether its text has a beginning, and nowhere an end; who leaves out one of the two leaves out both. */
    static boolean breaksOff(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean wide = TextEncoding.isWide(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        String text = new String(bytes, wide ? TextEncoding.of(bytes) : StandardCharsets.ISO_8859_1);
        return BEGINS.matcher(text).find() && !ENDS.matcher(text).find();
    }

    /** The page, with {@link WebSwallowed#LAST} behind its end. */
    static Document open(Path file) throws IOException {
        String encoding = null;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (TextEncoding.isWide(head)
                    || !new String(head, StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT)
                            .contains("charset")) {
                encoding = TextEncoding.of(head).name();
            }
        }
        byte[] end =
                WebSwallowed.LAST.getBytes(encoding == null ? StandardCharsets.ISO_8859_1 : Charset.forName(encoding));
        try (InputStream in = new SequenceInputStream(Files.newInputStream(file), new ByteArrayInputStream(end))) {
            return Jsoup.parse(in, encoding, "");
        }
    }
}
