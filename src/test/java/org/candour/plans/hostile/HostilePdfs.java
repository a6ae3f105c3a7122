package org.candour.plans.hostile;

import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.hostile.HostileFile.SENTENCE;
import static org.candour.plans.hostile.HostileFile.mute;
import static org.candour.plans.hostile.HostileFile.of;
import static org.candour.plans.hostile.RawPdf.TEXT;
import static org.candour.plans.hostile.RawPdf.bytes;
import static org.candour.plans.hostile.RawPdf.good;
import static org.candour.plans.hostile.RawPdf.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** PDFs whose structure lies, loops, or never ends. */
final class HostilePdfs {

    private static final String DEEP = "[".repeat(100_000) + "]".repeat(100_000);

    private HostilePdfs() {}

    static Stream<HostileFile> all() {
        return Stream.of(lists(), loops(), bombs(), tables(), cut()).flatMap(List::stream);
    }

    private static HostileFile counted(String count) {
        return of(
                "count-" + count + ".pdf",
                () -> pdf().text(SENTENCE).text("Two").bytesSayingPages(count));
    }

    private static HostileFile raw(String name, Supplier<RawPdf> making) {
        return of(name + ".pdf", () -> making.get().bytes());
    }

    private static List<HostileFile> lists() {
        return List.of(
                counted("-1"),
                counted("0"),
                counted("2147483647"),
                counted("99999999999999999999"),
                counted("1"),
                counted("4999"),
                raw("kids-itself", () -> good().set(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>")),
                raw("kids-page-twice", () -> good().set(2, "<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 3>>")),
                raw("kids-each-other", () -> good().set(2, "<</Type/Pages/Kids[6 0 R 3 0 R]/Count 2>>")
                        .add("<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>")),
                raw("kids-are-no-pages", () -> good().set(
                                2, "<</Type/Pages/Kids[5 0 R null 99 0 R (x) 3 0 R]/Count 5>>")),
                raw("pages-missing", () -> good().set(1, "<</Type/Catalog>>")),
                raw("parent-loop", () -> good().set(3, page("/Parent 3 0 R"))),
                raw("page-tree-20000-deep", HostilePdfs::deepTree),
                raw("million-pages", () -> good().set(
                                2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(1_000_000) + "]/Count 1000000>>")),
                raw("nested-array-object", () -> good().catalog("/Deep " + DEEP)),
                raw("nested-array-content", () -> good().content(DEEP + " TJ " + TEXT)),
                raw("nested-dictionary", () -> good().catalog(
                                "/Deep " + "<</A ".repeat(50_000) + "1" + ">>".repeat(50_000))),
                raw("page-without-size", () -> good().set(3, page("/MediaBox[0 0 0 0]"))),
                raw("page-200-inches", () -> good().set(3, page("/MediaBox[0 0 14400 14400]/UserUnit 1000"))),
                raw("page-upside-down", () -> good().set(3, page("/MediaBox[595 842 0 0]/Rotate 47"))),
                raw("page-of-words", () -> good().set(3, page("/MediaBox[(a) /b null]/Rotate(x)"))));
    }

    private static RawPdf deepTree() {
        RawPdf pdf = good().set(2, "<</Type/Pages/Kids[6 0 R]/Count 1>>");
        for (int i = 6; i < 20_000; i++) {
            pdf.add("<</Type/Pages/Parent " + (i == 6 ? 2 : i - 1) + " 0 R/Kids[" + (i + 1) + " 0 R]/Count 1>>");
        }
        return pdf.add(page(""));
    }

    private static List<HostileFile> loops() {
        String form =
                "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>/Font<</F1 5 0 R>>>>";
        String shows = "/Resources<</XObject<</X 6 0 R>>/Font<</F1 5 0 R>>>>";
        return List.of(
                of("forms-endless.pdf", () -> pdf().text(SENTENCE).endless().bytes()),
                raw(
                        "form-itself",
                        () -> good().set(3, page(shows)).content("/X Do " + TEXT).stream(form, bytes("/X Do /X Do"))),
                raw("outline-loop", () -> good().catalog("/Outlines 6 0 R")
                        .add("<</First 7 0 R/Last 7 0 R/Count 9>>")
                        .add("<</Title(Again)/Parent 6 0 R/Next 7 0 R/Prev 7 0 R/First 7 0 R>>")),
                raw("names-loop", () -> good().catalog("/Names<</EmbeddedFiles 6 0 R/JavaScript 6 0 R>>")
                        .add("<</Kids[6 0 R 6 0 R]>>")),
                raw("fields-loop", () -> good().catalog("/AcroForm<</Fields[6 0 R]>>")
                        .add("<</T(a)/Kids[6 0 R]/Parent 6 0 R>>")),
                raw("structure-loop", () -> good().catalog("/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>")
                        .add("<</Type/StructTreeRoot/K[6 0 R]/ParentTree 7 0 R>>")
                        .add("<</Kids[7 0 R]>>")),
                raw("layers-loop", () -> good().catalog("/OCProperties<</OCGs[6 0 R]/D<</Order 7 0 R/OFF[6 0 R]>>>>")
                        .add("<</Type/OCMD/OCGs[6 0 R]/VE 7 0 R>>")
                        .add("[/And 7 0 R 7 0 R]")),
                raw("labels-loop", () -> good().catalog("/PageLabels 6 0 R").add("<</Kids[6 0 R]>>")),
                raw("content-loop", () -> good().set(3, page("/Contents 6 0 R")).add("[6 0 R 4 0 R]")),
                raw("reference-loop", () -> good().set(3, page("/Contents 6 0 R"))
                        .add("7 0 R")
                        .add("6 0 R")),
                raw("length-loop", () -> good().set(4, "<</Length 4 0 R>>stream\n" + TEXT + "\nendstream")),
                raw(
                        "glyph-itself",
                        () -> good()
                                .set(
                                        5,
                                        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]"
                                                + "/FirstChar 84/LastChar 85/Widths[9 9]/CharProcs<</a 6 0 R>>/Encoding<</Differences[84/a/a]>>"
                                                + "/Resources<</Font<</F1 5 0 R>>>>>>")
                                .stream("", bytes("9 0 0 0 9 9 d1 BT /F1 9 Tf (TT) Tj ET"))),
                raw(
                        "pattern-itself",
                        () -> good()
                                .set(3, page("/Resources<</Pattern<</P 6 0 R>>/Font<</F1 5 0 R>>>>"))
                                .content("/Pattern cs /P scn 0 0 500 500 re f " + TEXT)
                                .stream(
                                        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 0/YStep 0"
                                                + "/Resources<</Pattern<</P 6 0 R>>>>",
                                        bytes("/Pattern cs /P scn 0 0 9 9 re f"))),
                raw(
                        "mask-itself",
                        () -> good()
                                .set(
                                        3,
                                        page(
                                                "/Resources<</ExtGState<</G<</SMask<</S/Alpha/G 6 0 R>>>>>>/Font<</F1 5 0 R>>>>"))
                                .content("/G gs " + TEXT)
                                .stream(form + "/Group<</S/Transparency>>", bytes("/X Do"))),
                raw("states-unbalanced", () -> good().content("q ".repeat(500_000) + TEXT)),
                raw("states-too-often-restored", () -> good().content("Q ".repeat(500_000) + TEXT)),
                raw("thread-loop", () -> good().catalog("/Threads[6 0 R]/Dests 6 0 R")
                        .add("<</F 6 0 R/N 6 0 R/V 6 0 R>>")));
    }

    private static List<HostileFile> bombs() {
        String packed = "/Filter/FlateDecode";
        String twice = "/Filter[/FlateDecode/FlateDecode]";
        return List.of(
                raw("content-of-10-gb", () -> good().setStream(4, twice, Bombs.twice(bytes(TEXT), " ", 10_240))),
                raw("bomb-content-300-mb", () -> good().setStream(4, packed, Bombs.flate(bytes(TEXT), "q Q ", 300))),
                raw("bomb-content-text", () -> good().setStream(
                                4, packed, Bombs.flate(bytes(TEXT + " BT /F1 1 Tf "), "(aaaaaaaaaaaaaaaa) Tj ", 200))),
                raw("bomb-objects", () -> good().catalog("/Deep 7 0 R").stream(
                                "/Type/ObjStm/N 2147483647/First 12" + twice,
                                Bombs.twice(bytes("7 0 8 4 9 8 "), "1 ", 4_096))
                        .trailer("/X 7 0 R")),
                raw(
                        "bomb-unicode-map",
                        () -> good().set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").stream(
                                twice, Bombs.twice(new byte[0], " ", 4_096))),
                raw(
                        "map-of-everything",
                        () -> good().set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").stream(
                                "",
                                bytes(
                                        "begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange"
                                                + " <00000000> <ffffffff> <0020> endbfrange 1 begincidrange <00000000> <ffffffff> 0 endcidrange endcmap"))),
                raw(
                        "image-bomb",
                        () -> image(
                                "/Width 2147483647/Height 2147483647/BitsPerComponent 8/ColorSpace/DeviceRGB" + twice,
                                Bombs.twice(new byte[0], "\0", 1_024))),
                raw(
                        "image-jpx-bomb",
                        () -> image(
                                "/Width 9/Height 9/Filter/JPXDecode",
                                bytes(
                                        "\0\0\0\fjP  \r\n\u0087\n\0\0\0\u0014ftypjp2 \0\0\0\0jp2 \0\0\0-jp2h\0\0\0\u0016ihdr\u007F\u00FF\u00FF\u00FF\u007F\u00FF\u00FF\u00FF\0\u0003\7\7\0\0"))),
                raw(
                        "image-jbig2-bomb",
                        () -> image(
                                "/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode",
                                bytes(
                                        "\0\0\0\0\u0030\0\1\0\0\0\u0013\u007F\u00FF\u00FF\u00FF\u007F\u00FF\u00FF\u00FF\0\0\0\0\0\0\0\0\0\0\0"))),
                raw("image-inline-bad", () -> good().content(
                                TEXT + " BI /W 99999999 /H 99999999 /BPC 8 /CS /RGB ID xxxx")),
                raw("image-inline-first", () -> good().content("BI /W 9 /H 9 /BPC 8 /CS /G ID xx EIEIEI " + TEXT)),
                raw("million-annotations", () -> good().set(3, page("/Annots[" + "6 0 R ".repeat(1_000_000) + "]"))
                        .add("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Note)>>")),
                of("million-letters.pdf", () -> good().content(
                                "BT /F1 1 Tf 60 700 Td (quillwort) Tj 0 -20 Td (" + "x".repeat(1_000_000) + ") Tj ET")
                        .bytes()),
                raw("term-too-long", () -> good().content(
                                TEXT + " BT /F1 .01 Tf 60 600 Td (" + "y".repeat(40_000) + ") Tj ET")),
                raw("huge-operands", () -> good().content(
                                "9".repeat(100_000) + " 0 Td " + "-".repeat(10_000) + "1 Ts 1e999 Tc " + TEXT)),
                raw(
                        "huge-widths",
                        () -> good().set(
                                        5,
                                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar -2147483648/LastChar 2147483647/Widths[1 2]>>")),
                raw(
                        "function-deep",
                        () -> good().catalog("/F 6 0 R").stream(
                                "/FunctionType 4/Domain[0 1]/Range[0 1]", bytes("{".repeat(100_000)))));
    }

    private static RawPdf image(String dictionary, byte[] content) {
        return good()
                .set(3, page("/Resources<</XObject<</X 6 0 R>>/Font<</F1 5 0 R>>>>"))
                .content("q 500 0 0 500 0 0 cm /X Do Q " + TEXT)
                .stream("/Type/XObject/Subtype/Image" + dictionary, content);
    }

    private static List<HostileFile> tables() {
        return List.of(
                raw("previous-itself", () -> good().trailer("/Prev 15")),
                of(
                        "previous-loop.pdf",
                        () -> replaced(good().trailer("/Prev 0000000000").bytes(), "0000000000>>", "%START%")),
                raw("previous-beyond", () -> good().trailer("/Prev 2147483647")),
                raw("size-lies", () -> good().trailer("/Size 2147483647")),
                raw("encrypted-unknown", () -> good().trailer(
                                "/Encrypt<</Filter/Foo/V 99/R 99/Length 99999/P -1/O(x)/U(y)>>/ID[(a)(b)]")),
                raw("encrypted-nonsense", () -> good().trailer("/Encrypt 4 0 R")),
                raw("encrypted-short-keys", () -> good().trailer(
                                "/Encrypt<</Filter/Standard/V 5/R 6/Length 256/P -1/O()/U()/OE()/UE()>>/ID[()()]")),
                of("junk-in-front.pdf", () -> joined(bytes("junk ".repeat(180)), good().bytes())),
                of(
                        "two-in-one.pdf",
                        () -> joined(good().bytes(), pdf().text("Other").bytes())),
                of(
                        "update-removes-pages.pdf",
                        () -> joined(
                                pdf().text(SENTENCE).text("Two").bytes(),
                                bytes(
                                        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF"))),
                of(
                        "linearised-broken.pdf",
                        () -> replaced(
                                good().bytes(), "1 0 obj\n<<", "1 0 obj\n<</Linearized 1/L 99/O 99/E 99/N 99/T 99")),
                of("offsets-wrong.pdf", () -> replaced(good().bytes(), " 00000 n", " 00000 f")),
                of("no-table.pdf", () -> replaced(good().bytes(), "startxref", "startxxxx")),
                mute("only-a-header.pdf", () -> bytes("%PDF-1.7\n")),
                mute("only-an-end.pdf", () -> bytes("%PDF-1.7\nstartxref\n0\n%%EOF")));
    }

    private static List<HostileFile> cut() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> of("cut-" + i + ".pdf", () -> {
                    byte[] whole = pdf().pages(5, SENTENCE).bytes();
                    return Arrays.copyOf(whole, Math.max(9, whole.length * i / 21));
                }))
                .toList();
    }

    static byte[] replaced(byte[] from, String what, String by) {
        return bytes(new String(from, java.nio.charset.StandardCharsets.ISO_8859_1).replace(what, by));
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
