package org.candour.plans.hostile;

import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.hostile.HostileFile.SENTENCE;
import static org.candour.plans.hostile.RawPdf.bytes;
import static org.candour.plans.reader.office.MadeZip.p;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.plans.reader.office.MadeZip;

/** Good files of every kind, each changed here and there by a fixed seed. */
final class Mutants {

    private record Kind(String name, Supplier<byte[]> good) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("pdf", () -> pdf().pages(6, SENTENCE).bytes()),
            new Kind(
                    "docx",
                    () -> MadeZip.word(p(SENTENCE).repeat(30)).headings().bytes()),
            new Kind(
                    "xlsx",
                    () -> HostileSheets.sheet("<row><c t=\"inlineStr\"><is><t>" + SENTENCE + "</t></is></c></row>")),
            new Kind("pptx", () -> HostileSheets.slides("")),
            new Kind("odt", () -> MadeZip.open(
                            "text",
                            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                                    + ("<text:p>" + SENTENCE + "</text:p>").repeat(30)
                                    + "</office:text></office:body></office:document-content>")
                    .bytes()),
            new Kind("xls", HostileSheets::oldWorkbook),
            new Kind("ppt", HostileSheets::oldSlides),
            new Kind("rtf", () -> bytes("{\\rtf1\\ansi " + (SENTENCE + "\\par ").repeat(30) + "}")),
            new Kind("html", () -> bytes("<html><body>" + ("<p>" + SENTENCE + "</p>").repeat(30) + "</body></html>")));

    private Mutants() {}

    static Stream<HostileFile> of(int count) {
        List<byte[]> good = KINDS.stream().map(kind -> kind.good().get()).toList();
        return IntStream.range(0, count).mapToObj(i -> {
            Kind kind = KINDS.get(i % KINDS.size());
            return HostileFile.of("mutant-" + i + "." + kind.name(), () -> mutant(good.get(i % good.size()), i));
        });
    }

    private static byte[] mutant(byte[] good, int seed) {
        Random random = new Random(seed);
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(1 << random.nextInt(6));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 0xFF);
                case 2 -> number(bytes, at, random);
                case 3 -> move(bytes, at, random);
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    /** A digit for a digit, where numbers are written out; else four bytes that are a very large number. */
    private static void number(byte[] bytes, int at, Random random) {
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + random.nextInt(10));
                return;
            }
        }
        for (int i = at; i < Math.min(bytes.length, at + 4); i++) {
            bytes[i] = (byte) 0x7F;
        }
    }

    private static void move(byte[] bytes, int to, Random random) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(16), bytes.length - Math.max(from, to));
        System.arraycopy(bytes.clone(), from, bytes, to, length);
    }
}
