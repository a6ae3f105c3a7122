package org.candour.plans.hostile;

import static org.candour.plans.hostile.HostileFile.SENTENCE;
import static org.candour.plans.hostile.HostileFile.mute;
import static org.candour.plans.hostile.HostileFile.of;
import static org.candour.plans.hostile.RawPdf.bytes;
import static org.candour.plans.reader.office.MadeZip.p;
import static org.candour.plans.reader.office.MadeZip.wordXml;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.plans.reader.office.MadeZip;

/** Word and OpenDocument files whose parts lie, loop, or never end. */
final class HostilePackages {

    private static final String MAIN = "word/document.xml";
    private static final String OPEN =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body>";
    private static final String END = "</office:body></office:document-content>";

    private HostilePackages() {}

    static Stream<HostileFile> all(String address) {
        return Stream.of(words(address), zips(), opens(address), broken()).flatMap(List::stream);
    }

    static byte[] good() {
        return MadeZip.word(p(SENTENCE) + p("Another paragraph.")).bytes();
    }

    private static HostileFile body(String name, String body) {
        return of(name + ".docx", () -> MadeZip.word(body).bytes());
    }

    /** With another main part, told in full. */
    private static HostileFile main(String name, String xml) {
        return of(name + ".docx", () -> MadeZip.word("").part(MAIN, xml).bytes());
    }

    private static List<HostileFile> words(String address) {
        String xml = wordXml("document", "<w:body>" + p(SENTENCE) + p("&l9;") + p("&b;") + "</w:body>");
        String body = xml.substring(xml.indexOf("?>") + 2);
        return List.of(
                main("laughs", Laughs.doctype("w:document") + body),
                main("thief", Laughs.thieving("w:document", address) + body),
                main("doctype-elsewhere", "<!DOCTYPE w:document SYSTEM \"" + address + "/dtd\">" + body),
                main("utf-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + body),
                main("unknown-encoding", "<?xml version=\"1.0\" encoding=\"x-none\"?>" + body),
                body(
                        "deep-tables",
                        p(SENTENCE)
                                + "<w:tbl><w:tr><w:tc>".repeat(30_000)
                                + p("x")
                                + "</w:tc></w:tr></w:tbl>".repeat(30_000)),
                body("deep-anything", "<w:sdt>".repeat(100_000) + p(SENTENCE) + "</w:sdt>".repeat(100_000)),
                body("deep-never-closed", p(SENTENCE) + "<w:sdt>".repeat(100_000)),
                body(
                        "huge-attribute",
                        "<w:p w:rsidR=\"" + "a".repeat(20_000_000) + "\">" + MadeZip.r(SENTENCE) + "</w:p>"),
                body("million-attributes", "<w:p " + many(" a%d=\"\"", 200_000) + ">" + MadeZip.r(SENTENCE) + "</w:p>"),
                body("one-long-word", p(SENTENCE) + p("z".repeat(10_000_000))),
                body("many-paragraphs", p(SENTENCE) + "<w:p/>".repeat(2_000_000)),
                body(
                        "switch-fields",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(50_000) + p(SENTENCE)),
                body(
                        "include-passwords",
                        p(SENTENCE) + "<w:p><w:fldSimple w:instr=\" INCLUDETEXT /etc/passwd \"/></w:p>"),
                of("template-remote.docx", () -> MadeZip.word(p(SENTENCE))
                        .external("t", "attachedTemplate", address + "/template.dotm")
                        .external("i", "image", address + "/image.png")
                        .external("f", "frame", "file:///etc/passwd")
                        .bytes()),
                of("chunk-of-passwords.docx", () -> MadeZip.word(p(SENTENCE) + "<w:altChunk r:id=\"c\"/>")
                        .external("c", "aFChunk", "file:///etc/passwd")
                        .bytes()),
                of("chunk-itself.docx", () -> MadeZip.word(p(SENTENCE) + "<w:altChunk r:id=\"c\"/>")
                        .related(
                                "c",
                                "aFChunk",
                                "document.xml",
                                wordXml("document", "<w:body>" + p(SENTENCE) + "<w:altChunk r:id=\"c\"/></w:body>"))
                        .bytes()),
                of("styles-loop.docx", () -> MadeZip.word(MadeZip.h(1, SENTENCE))
                        .related(
                                "s",
                                "styles",
                                "styles.xml",
                                wordXml(
                                        "styles",
                                        "<w:style w:styleId=\"H1\"><w:basedOn w:val=\"H2\"/></w:style><w:style w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/></w:style>"))
                        .bytes()));
    }

    private static String many(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(String.format(pattern, i));
        }
        return text.toString();
    }

    private static List<HostileFile> zips() {
        String begin = wordXml("document", "<w:body>" + p(SENTENCE)).replace("</w:document>", "");
        return List.of(
                of("bomb.docx", () -> Bombs.zip(good(), MAIN, begin, "<w:p/>", 2_500, "</w:body></w:document>")),
                of(
                        "bomb-text.docx",
                        () -> Bombs.zip(
                                good(),
                                MAIN,
                                begin + "<w:p><w:r><w:t>",
                                "laugh ",
                                2_500,
                                "</w:t></w:r></w:p></w:body></w:document>")),
                of(
                        "bomb-attribute.docx",
                        () -> Bombs.zip(
                                good(), MAIN, begin + "<w:p w:x=\"", "laugh ", 1_500, "\"/></w:body></w:document>")),
                of(
                        "bomb-comment.docx",
                        () -> Bombs.zip(good(), MAIN, begin + "<!--", "laugh ", 1_500, "--></w:body></w:document>")),
                of(
                        "bomb-styles.docx",
                        () -> Bombs.zip(
                                MadeZip.word(p(SENTENCE)).headings().bytes(),
                                "word/styles.xml",
                                "<styles>",
                                "<style/>",
                                1_500,
                                "</styles>")),
                of(
                        "bomb-types.docx",
                        () -> Bombs.zip(good(), "[Content_Types].xml", "<Types>", "<Default/>", 1_000, "</Types>")),
                of(
                        "bomb-relations.docx",
                        () -> Bombs.zip(
                                good(),
                                "word/_rels/document.xml.rels",
                                "<Relationships>",
                                "<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>",
                                1_000,
                                "</Relationships>")),
                of("sizes-lie.docx", () -> Zips.patched(good(), 0x0201, 24, 0xFF, 0xFF, 0xFF, 0x7F)),
                of(
                        "sizes-zip64.docx",
                        () -> Zips.patched(good(), 0x0201, 20, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)),
                of("offsets-lie.docx", () -> Zips.patched(good(), 0x0201, 42, 0xFF, 0xFF, 0xFF, 0x7F)),
                of("offsets-same.docx", () -> Zips.patched(good(), 0x0201, 42, 0, 0, 0, 0)),
                of(
                        "method-unknown.docx",
                        () -> Zips.patched(Zips.patched(good(), 0x0201, 10, 99, 0), 0x0403, 8, 99, 0)),
                of("encrypted-bit.docx", () -> Zips.patched(Zips.patched(good(), 0x0201, 8, 9, 8), 0x0403, 6, 9, 8)),
                of("checksums-lie.docx", () -> Zips.patched(good(), 0x0201, 16, 1, 2, 3, 4)),
                of("no-directory.docx", () -> Arrays.copyOf(good(), good().length - 30)),
                of("main-part-absolute.docx", () -> Zips.renamed(good(), "word/document.xml", "/ord/document.xml")),
                of("part-outside.docx", () -> MadeZip.word(p(SENTENCE))
                        .part("../../../../tmp/candour-hostile-evil.txt", "evil")
                        .part("/tmp/candour-hostile-evil.txt", "evil")
                        .part("C:\\evil.txt", "evil")
                        .part("a\0b", "evil")
                        .bytes()),
                of(
                        "part-twice.docx",
                        () -> Zips.renamed(
                                MadeZip.word(p(SENTENCE))
                                        .part("word/documenx.xml", wordXml("document", "<w:body/>"))
                                        .bytes(),
                                "word/documenx.xml",
                                "word/document.xml")),
                of("types-wrong.docx", () -> MadeZip.word(p(SENTENCE))
                        .part(
                                "[Content_Types].xml",
                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"image/png\"/></Types>")
                        .bytes()),
                of("many-parts.docx", () -> {
                    MadeZip zip = MadeZip.word(p(SENTENCE));
                    for (int i = 0; i < 60_000; i++) {
                        zip.part("word/" + i + ".xml", "");
                    }
                    return zip.bytes();
                }),
                of("within-itself.docx", () -> {
                    byte[] inner = good();
                    for (int i = 0; i < 20; i++) {
                        inner = MadeZip.word(p(SENTENCE)
                                        + "<w:p><w:r><w:object><o:OLEObject r:id=\"e\"/></w:object></w:r></w:p>")
                                .related("e", "package", "embeddings/e.docx", inner)
                                .bytes();
                    }
                    return inner;
                }),
                mute("only-a-beginning.docx", () -> Arrays.copyOf(good(), 60)));
    }

    private static HostileFile open(String name, String content) {
        return of(name, () -> MadeZip.open(name.endsWith("s") ? "spreadsheet" : "text", content)
                .bytes());
    }

    private static List<HostileFile> opens(String address) {
        String text = OPEN + "<office:text><text:p>" + SENTENCE + "</text:p>";
        String end = "</office:text>" + END;
        String sheet =
                OPEN + "<office:spreadsheet><table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>"
                        + SENTENCE + "</text:p></table:table-cell></table:table-row>";
        String sheetEnd = "</table:table></office:spreadsheet>" + END;
        return List.of(
                open("laughs.odt", Laughs.doctype("office:document-content") + text + "<text:p>&l9;</text:p>" + end),
                open(
                        "thief.odt",
                        Laughs.thieving("office:document-content", address) + text + "<text:p>&l9;&b;</text:p>" + end),
                open("spaces.odt", text + "<text:p>a<text:s text:c=\"2147483647\"/>b</text:p>" + end),
                open(
                        "spaces-below-zero.odt",
                        text + "<text:p>a<text:s text:c=\"-5\"/><text:s text:c=\"x\"/>b</text:p>" + end),
                open(
                        "deep.odt",
                        text + "<text:list><text:list-item>".repeat(50_000) + "x"
                                + "</text:list-item></text:list>".repeat(50_000) + end),
                open(
                        "passwords.odt",
                        text + "<text:section xlink:href=\"file:///etc/passwd\"/><draw:image xlink:href=\"" + address
                                + "/image\"/>" + "<draw:object xlink:href=\"../../../../etc/passwd\"/>" + end),
                open("never-closed.odt", text),
                open(
                        "columns.ods",
                        sheet
                                + "<table:table-row><table:table-cell table:number-columns-repeated=\"2147483647\"><text:p>x</text:p></table:table-cell></table:table-row>"
                                + sheetEnd),
                open(
                        "rows.ods",
                        sheet
                                + "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
                                + sheetEnd),
                of(
                        "bomb.odt",
                        () -> Bombs.zip(
                                MadeZip.open("text", "").bytes(), "content.xml", text, "<text:p/>", 2_500, end)),
                of("repeated-fat.ods", () -> MadeZip.open(
                                "spreadsheet",
                                sheet + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                                        + " table:number-columns-repeated=\"1000\"><text:p>laugh</text:p></table:table-cell></table:table-row>"
                                        + sheetEnd)
                        .bytes()));
    }

    /** Sound ZIP files with XML in them that stops being XML somewhere. */
    private static List<HostileFile> broken() {
        String xml = wordXml(
                "document",
                "<w:body>" + p("Beds.").repeat(50) + p(SENTENCE) + p("Beds.").repeat(50) + "</w:body>");
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> of("broken-xml-" + i + ".docx", () -> {
                    byte[] broken = bytes(xml);
                    broken[broken.length * i / 13] = (byte) (i % 3 == 0 ? '<' : i % 3 == 1 ? 0 : '&');
                    return MadeZip.word("").part(MAIN, broken).bytes();
                }))
                .toList();
    }
}
