package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens a web page in the encoding it says it has, or in that which its bytes look like. */
final class WebFile {

    private static final int HEAD = 1 << 18;

    private WebFile() {}

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
        return Jsoup.parse(file.toFile(), encoding, "");
    }
}
