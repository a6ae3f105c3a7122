package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.reader.office.MadeZip.h;
import static org.candour.plans.reader.office.MadeZip.p;
import static org.candour.plans.reader.office.MadeZip.r;
import static org.candour.plans.reader.office.MadeZip.word;
import static org.candour.plans.reader.office.MadeZip.wordXml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class WordDocumentTests extends OfficeTest {

    @Test
    void aSectionSaysUnderWhichHeadingsItStands() throws Exception {
        String long_ = p("Community beds are reviewed every year. ".repeat(60));
        read(word(h(1, "Delivery") + long_ + h(2, "Beds") + long_ + h(2, "Staff") + long_)
                .headings()
                .bytes());

        assertThat(pageWord).isEqualTo("section");
        assertThat(pages).extracting(Page::heading).containsExactly("Delivery", "Delivery › Beds", "Delivery › Staff");
    }

    @Test
    void aFileMadeByAnOfficeProgramIsRead() throws Exception {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Made by a program");
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Hospital");
        table.getRow(0).getCell(1).setText("Beds");
        table.getRow(1).getCell(0).setText("Harrow");
        table.getRow(1).getCell(1).setText("120");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);

        read(bytes.toByteArray());

        assertPlain("Made by a program");
        assertThat(marked(Kind.TABLE)).containsExactly("Hospital | Beds\nHarrow | 120");
    }

    @Test
    void whatAnAuthorStruckOutIsKeptAndMarked() throws Exception {
        read(word("<w:p>" + r("We will ") + "<w:del><w:r><w:delText>close</w:delText></w:r></w:del><w:ins>"
                        + r("keep") + "</w:ins>" + r(" the ward.") + "</w:p>"
                        + "<w:p><w:moveFrom>" + r("Moved away") + "</w:moveFrom></w:p>")
                .bytes());

        assertThat(text()).isEqualTo("We will close keep the ward. (We will keep the)\nMoved away");
        assertThat(marked(Kind.DELETED)).containsExactly("close", "Moved away");
        assertThat(marked(Kind.INSERTED)).containsExactly("keep");
        assertThat(pages.getFirst().weight(8, 13)).isEqualTo(org.candour.plans.Mark.Weight.NONE);
    }

    @Test
    void notesAndCommentsFollowTheParagraphTheyHangOn() throws Exception {
        read(word("<w:p>" + r("Beds") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" fall")
                        + "<w:r><w:endnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r></w:p>"
                        + p("Next"))
                .related("f", "footnotes", "footnotes.xml", wordXml("footnotes", note("footnote", p("Of all kinds"))))
                .related("e", "endnotes", "endnotes.xml", wordXml("endnotes", note("endnote", p("At the end"))))
                .related(
                        "c",
                        "comments",
                        "comments.xml",
                        wordXml(
                                "comments",
                                "<w:comment w:id=\"0\" w:author=\"Ann\">" + p("Is it so?") + "</w:comment>"))
                .bytes());

        assertThat(text()).isEqualTo("Beds fall\nOf all kinds\nAt the end\nAnn: Is it so?\nNext");
        assertThat(marked(Kind.FOOTNOTE)).containsExactly("Of all kinds\nAt the end");
        assertThat(marked(Kind.COMMENT)).containsExactly("Ann: Is it so?");
    }

    @Test
    void aTextBoxIsToldOnceThoughTheFileHasItTwice() throws Exception {
        String box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
        read(word("<w:p>" + r("Before ") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + box
                        + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                        + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>" + r("after") + "</w:p>")
                .bytes());

        assertThat(text()).isEqualTo("Before after\nIn the box");
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("In the box");
    }

    @Test
    void chartsAndDiagramsAreReadFromTheirParts() throws Exception {
        read(word("<w:p><w:r><w:drawing><wp:docPr id=\"1\" descr=\"A chart of beds\"/><c:chart r:id=\"ch\"/>"
                        + "<dgm:relIds r:dm=\"di\"/></w:drawing></w:r></w:p>")
                .related("ch", "chart", "charts/chart1.xml", "<c><t>Bed</t><t>s</t><p/><cat><v>2016</v></cat></c>")
                .related(
                        "di",
                        "diagramData",
                        "diagrams/data1.xml",
                        "<d><pt><t><p><r><t>Home first</t></r></p></t></pt></d>")
                .bytes());

        assertThat(marked(Kind.PICTURE_DESCRIPTION)).containsExactly("A chart of beds");
        assertThat(String.join("\n", marked(Kind.TEXT_BOX)))
                .contains("Beds")
                .contains("2016")
                .contains("Home first");
    }

    @Test
    void headersAndFootersAreToldOnceAndMarked() throws Exception {
        String section = "<w:sectPr><w:headerReference r:id=\"h\"/><w:footerReference r:id=\"f\"/></w:sectPr>";
        read(word("<w:p><w:pPr>" + section + "</w:pPr>" + r("One") + "</w:p>" + p("Two") + section)
                .related("h", "header", "header1.xml", wordXml("hdr", p("Stroke plan")))
                .related("f", "footer", "footer1.xml", wordXml("ftr", p("Draft")))
                .bytes());

        assertThat(text()).isEqualTo("One\nStroke plan\nDraft\nTwo");
        assertThat(marked(Kind.RUNNING_HEAD)).containsExactly("Stroke plan\nDraft");
    }

    @Test
    void hiddenTextFormFieldsAndContentsListsAreMarked() throws Exception {
        read(word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not to be seen</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>To be seen</w:t></w:r></w:p>"
                        + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + p("Filled in")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:p>" + field("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                        + field("separate")
                        + r("Stroke 4") + "</w:p>" + p("Cancer 9") + "<w:p>" + field("end") + r("Body") + "</w:p>")
                .bytes());

        assertThat(marked(Kind.HIDDEN)).containsExactly("Not to be seen");
        assertThat(marked(Kind.FORM_FIELD)).containsExactly("Filled in");
        assertThat(marked(Kind.CONTENTS)).containsExactly("Stroke 4\nCancer 9");
        assertPlain("To be seen");
        assertPlain("Body");
        assertThat(text()).doesNotContain("TOC");
    }

    @Test
    void whatStandsUnderGlossaryAndReferencesIsMarked() throws Exception {
        read(word(h(1, "Delivery")
                        + p("Stroke care moves.")
                        + h(1, "Glossary")
                        + p("ACS: accountable care system")
                        + p("HASU: hyper-acute stroke unit")
                        + p("STP: sustainability and transformation plan")
                        + h(1, "References")
                        + p("Smith J. Stroke. London, 2014.")
                        + p("Jones A. Beds. Leeds, 2015.")
                        + p("Khan B. Wards. York, 2016.")
                        + h(1, "Next steps")
                        + p("We begin in May."))
                .headings()
                .bytes());

        assertThat(String.join("", marked(Kind.GLOSSARY)))
                .contains("hyper-acute")
                .doesNotContain("Smith");
        assertThat(String.join("", marked(Kind.REFERENCES))).contains("Smith").doesNotContain("May");
        assertPlain("Stroke care moves.");
        assertPlain("We begin in May.");
    }

    @Test
    void aFileWithinTheFileIsReadAfterIt() throws Exception {
        byte[] inner = word(p("Said in the attachment")).bytes();
        read(word(p("Outside") + "<w:p><w:r><w:object><o:OLEObject r:id=\"x\"/></w:object></w:r></w:p>")
                .related("x", "package", "embeddings/annex.docx", inner)
                .bytes());

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).heading()).startsWith("Attachment: annex.docx");
        assertThat(marked(Kind.ATTACHMENT)).containsExactly("Said in the attachment");
    }

    @Test
    void anAttachmentThatCannotBeReadIsKnown() throws Exception {
        read(word(p("Outside") + "<w:p><w:r><w:object><o:OLEObject r:id=\"x\"/></w:object></w:r></w:p>")
                .related("x", "package", "embeddings/odd.bin", new byte[] {1, 2, 3, 4, 5, 6, 7, 8})
                .bytes());

        assertThat(pages.get(1).readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(pages.get(1).heading()).contains("odd.bin");
    }

    @Test
    void partsKeptElsewhereAreNeverFetchedAndNeverSilent() throws Exception {
        read(word(p("Here") + "<w:subDoc r:id=\"x\"/>")
                .external("x", "subDocument", "http://127.0.0.1:9/part.docx")
                .external("t", "attachedTemplate", "http://127.0.0.1:9/evil.dotm")
                .bytes());

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.TEXT, Readability.UNREADABLE);
        assertThat(pages.get(1).reason()).contains("kept in another file");
    }

    @Test
    void entitiesAreNotResolved() throws Exception {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + wordXml("document", "<w:body>" + p("&e;") + "</w:body>").replaceFirst("<\\?.*?\\?>", "");

        assertThatThrownBy(() -> read(word("").part("word/document.xml", xml).bytes()))
                .isInstanceOf(UnreadableException.class);
        assertThat(text()).doesNotContain("root:");
    }

    @Test
    void damageInTheMiddleKeepsWhatComesBefore() throws Exception {
        byte[] xml = wordXml("document", "<w:body>" + p("Before") + p("After")).getBytes(StandardCharsets.UTF_8);

        Reply end = read(word("").part("word/document.xml", java.util.Arrays.copyOf(xml, xml.length - 30))
                .bytes());

        assertThat(end).isEqualTo(new Reply.End(true));
        assertThat(pages).extracting(Page::readability).containsExactly(Readability.TEXT, Readability.UNREADABLE);
    }

    @Test
    void aPictureThatFillsThePageIsAPageThatCouldNotBeRead() throws Exception {
        read(word(p("Cover")
                        + "<w:p><w:r><w:drawing><wp:extent cx=\"6840000\" cy=\"9720000\"/><a:blip/></w:drawing></w:r></w:p>")
                .bytes());

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.TEXT, Readability.UNREADABLE);
    }

    @Test
    void aPartThatIsNotWhatWasPackedIsDamaged() throws Exception {
        byte[] bytes = word(p("Two hospitals become one.")).bytes();

        assertThatThrownBy(() -> read(OfficeZips.wrongChecksum(bytes, "word/document.xml")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aDownloadThatWasCutOffIsNamedAsWhatItIs() throws Exception {
        byte[] bytes = word(p("Two hospitals become one.")).bytes();

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, 100)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("breaks off or is damaged");
    }

    @Test
    void manyAmpersandsAreNoBomb() throws Exception {
        read(word(p("beds &amp; staff &#163; ".repeat(60_000))).bytes());

        assertThat(text()).contains("beds & staff £");
        assertThat(pages).noneMatch(page -> page.readability() == Readability.UNREADABLE);
    }

    @Test
    void nestingOfAHundredThousandElementsEndsInAReason() {
        String deep = "<w:sdt><w:sdtContent>".repeat(100_000);

        assertThatThrownBy(() -> read(word(deep).bytes())).isInstanceOf(UnreadableException.class);
    }

    @Test
    void whatCanBeChosenInAFieldIsTold() throws Exception {
        read(word("<w:p>" + r("Our choice: ")
                        + "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"Choose one\" w:value=\"\"/>"
                        + "<w:listItem w:displayText=\"Stroke\" w:value=\"1\"/><w:listItem w:value=\"Cancer\"/>"
                        + "</w:dropDownList></w:sdtPr><w:sdtContent>" + r("Stroke") + "</w:sdtContent></w:sdt></w:p>")
                .bytes());

        assertThat(text()).isEqualTo("Our choice: Stroke\nStroke\nCancer");
        assertThat(String.join("\n", marked(Kind.FORM_FIELD))).contains("Cancer");
    }

    @Test
    void namesThatTheAuthorGaveToPlacesAndFieldsAreTold() throws Exception {
        read(
                word("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"Stroke_unit\"/><w:bookmarkStart w:id=\"2\" w:name=\"_Toc12\"/>"
                                + "<w:bookmarkStart w:id=\"3\" w:name=\"the-case-for-change\"/>" + r("Our choice: ")
                                + "<w:sdt><w:sdtPr><w:alias w:val=\"Lead hospital\"/><w:text/></w:sdtPr><w:sdtContent>"
                                + r("Harrow") + "</w:sdtContent></w:sdt></w:p>")
                        .bytes());

        assertThat(text()).isEqualTo("Our choice: Harrow\nStroke unit\nLead hospital");
        assertThat(marked(Kind.BOOKMARK)).containsExactly("Stroke unit");
        assertThat(String.join("\n", marked(Kind.FORM_FIELD))).contains("Lead hospital");
    }

    private static String note(String name, String content) {
        return "<w:" + name + " w:id=\"0\" w:type=\"separator\">" + p("---") + "</w:" + name + "><w:" + name
                + " w:id=\"2\">" + content + "</w:" + name + ">";
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
