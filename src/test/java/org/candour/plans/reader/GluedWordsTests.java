package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.reader.office.MadeZip.r;
import static org.candour.plans.reader.office.MadeZip.word;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.office.MadeZip;
import org.junit.jupiter.api.Test;

/** Words that stand beside each other without a space in the file, but are not one word to who reads it. */
class GluedWordsTests extends OfficeTest {

    private static final String RAISED = "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>";

    @Test
    void whatReplacesWhatWasStruckOutIsAWordOfItsOwn() throws Exception {
        document(r("on the ") + deleted("mergerold") + inserted("closurenew") + r(" of two wards"));

        assertThat(text()).isEqualTo("on the mergerold closurenew of two wards (on the closurenew of)");
        assertThat(marked(Kind.DELETED)).containsExactly("mergerold");
        assertThat(marked(Kind.INSERTED)).containsExactly("closurenew");
    }

    @Test
    void whatReplacesItInFrontIsAWordOfItsOwn() throws Exception {
        document(r("on the ") + inserted("closurenew") + deleted("mergerold") + r(" of two wards"));

        assertThat(text()).isEqualTo("on the closurenew mergerold of two wards (the closurenew of two)");
        assertThat(marked(Kind.DELETED)).containsExactly("mergerold");
    }

    @Test
    void aWordOfWhichAPartWasChangedReadsThrough() throws Exception {
        document(r("better servic")
                + deleted("e")
                + inserted("es")
                + r(" in clo")
                + deleted("z")
                + r("su")
                + deleted("y")
                + r("re, soon"));

        assertThat(text()).isEqualTo("better services e in closure, z y soon");
        assertThat(marked(Kind.DELETED)).containsExactly("e", "z y");
        assertThat(marked(Kind.INSERTED)).containsExactly("es");
    }

    @Test
    void whatStaysAroundStruckOutWordsIsAPhrase() throws Exception {
        document(r("The stroke ")
                + deleted("rehabilitation and recovery ")
                + r("unit moves. ")
                + deleted("It is small. ")
                + r("Beds stay."));

        assertThat(text())
                .isEqualTo(
                        "The stroke rehabilitation and recovery unit moves. It is small. Beds stay. (The stroke unit moves.)");
        assertThat(marked(Kind.DELETED)).noneMatch(struck -> struck.contains("(The"));
    }

    @Test
    void aSpaceThatWasStruckOutIsNoneAndSpacesThatStayAreKept() throws Exception {
        document(r("hos") + deleted(" ") + r("pital beds ") + deleted("and ") + r("wards") + deleted(" stay") + r("."));

        assertThat(text()).isEqualTo("hospital beds and wards stay . (hospital beds wards.)");
    }

    @Test
    void theNumberOfANoteIsNoPartOfTheWordBeforeIt() throws Exception {
        document(r("stroke")
                + raised("12")
                + r(" and dementia")
                + raised("a")
                + r(". Plan")
                + raised("1")
                + raised(",2")
                + r("for the 1")
                + raised("st")
                + r(" of 20 m")
                + raised("2")
                + r(" in ")
                + raised("3")
                + r("Harrow"));

        assertThat(text()).isEqualTo("stroke 12 and dementia a. Plan 1,2 for the 1st of 20 m2 in 3 Harrow");
    }

    @Test
    void anOpenDocumentIsReadTheSame() throws Exception {
        read(open("""
                <text:tracked-changes><text:changed-region text:id="d"><text:deletion>
                <text:p>mergerold</text:p></text:deletion></text:changed-region>
                <text:changed-region text:id="e"><text:deletion><text:p>e</text:p></text:deletion></text:changed-region>
                <text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>
                <text:p>on the <text:change text:change-id="d"/><text:change-start text:change-id="i"/>closurenew\
                <text:change-end text:change-id="i"/> of servic<text:change text:change-id="e"/>es for \
                stroke<text:span text:style-name="T1">12</text:span> and \
                dementia<text:span text:style-name="T2">3</text:span>, 20 \
                m<text:span text:style-name="T1">2</text:span></text:p>"""));

        assertThat(text()).contains("on the mergerold closurenew of services e for stroke 12 and dementia 3, 20 m2");
        assertThat(marked(Kind.DELETED)).containsExactly("mergerold", "e");
    }

    @Test
    void aRichTextIsReadTheSame() throws Exception {
        bytes(
                "{\\rtf1\\ansi on the {\\deleted mergerold}{\\revised closurenew} of servic{\\deleted e}{\\revised es} for"
                        + " stroke{\\super 12} and dementia\\up6 3\\up0 , 20 m{\\super 2\\nosupersub s}. Plan{\\super 1 {\\footnote"
                        + " \\plain All} }to}");

        assertThat(text())
                .startsWith("on the mergerold closurenew of services e for stroke 12 and dementia 3, 20 m2s.");
        assertThat(text()).contains("Plan 1 to");
        assertThat(marked(Kind.FOOTNOTE)).containsExactly("All");
    }

    @Test
    void aWordFileOfOldIsReadTheSame() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/plans/changed-word.doc")) {
            read(Objects.requireNonNull(in).readAllBytes());
        }

        assertThat(text())
                .contains("have a stroke 12, and")
                .containsPattern("for (cancer dementia|dementia cancer) begins");
        assertThat(marked(Kind.DELETED)).containsExactly("cancer");
    }

    @Test
    void aWebPageIsReadTheSame() throws Exception {
        bytes("<!doctype html><html><body><p>on the <del>mergerold</del><ins>closurenew</ins> of"
                + " servic<del>e</del><ins>es</ins> for stroke<sup>12</sup> and dementia<sup><a href='#a'>a</a></sup>,"
                + " 20 m<sup>2</sup>, the 1<sup>st</sup></p></body></html>");

        assertThat(text())
                .isEqualTo(
                        "on the mergerold closurenew of services e for stroke 12 and dementia a, 20 m2, the 1st (on the closurenew of)");
    }

    @Test
    void whatAWebPageShowsApartIsNotOneWord() throws Exception {
        bytes(
                "<!doctype html><html><body><h2>Our<span style='color:red; display: block'>plan</span></h2>"
                        + "<div><span style='display:block'>blockone</span><span style='display:block'>blocktwo</span></div>"
                        + "<nav><a href='/a'>strokeone</a><a href='/b'>stroketwo</a></nav>"
                        + "<div><a href='/a'>linkone</a><a href='/b'>linktwo</a> cut<a href='/c'>li</a><a href='/c'>nk</a></div>"
                        + "<p><ruby>base<rt>note</rt></ruby>next <span style='display:inline'>one</span>word</p></body></html>");

        assertThat(text().replaceAll("\\s+", " "))
                .isEqualTo(
                        "Our plan blockone blocktwo strokeone stroketwo linkone linktwo cutlink base note next oneword");
        assertThat(pages.getFirst().heading()).contains("plan");
    }

    @Test
    void slidesAndSheetsAreReadTheSame() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFTextParagraph paragraph = show.createSlide().createTextBox().addNewTextParagraph();
            paragraph.addNewTextRun().setText("stroke");
            paragraph.addNewTextRun().setText("12");
            paragraph.getTextRuns().getLast().setSuperscript(true);
            paragraph.addNewTextRun().setText(" beds");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            read(out.toByteArray());
        }
        assertThat(text()).contains("stroke 12 beds");

        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFFont raised = workbook.createFont();
            raised.setTypeOffset(XSSFFont.SS_SUPER);
            XSSFRichTextString text = new XSSFRichTextString("stroke12 beds");
            text.applyFont(6, 8, raised);
            workbook.createSheet("Beds").createRow(0).createCell(0).setCellValue(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            read(out.toByteArray());
        }
        assertThat(text()).contains("stroke 12 beds");
    }

    private void document(String runs) throws Exception {
        read(word("<w:p>" + runs + "</w:p>").bytes());
    }

    private void bytes(String text) throws Exception {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String raised(String text) {
        return "<w:r>" + RAISED + "<w:t>" + text + "</w:t></w:r>";
    }

    private static String deleted(String text) {
        return "<w:del><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String inserted(String text) {
        return "<w:ins>" + r(text) + "</w:ins>";
    }

    private static byte[] open(String body) {
        String root =
                "<?xml version='1.0'?><office:document-content xmlns:office='urn:x:office:1' xmlns:style='urn:x:style:1'"
                        + " xmlns:text='urn:x:text:1' xmlns:dc='urn:dc'>";
        String styles = "<office:automatic-styles><style:style style:name='T1'><style:text-properties"
                + " style:text-position='super 58%'/></style:style><style:style style:name='T2'"
                + " style:parent-style-name='T1'/></office:automatic-styles>";
        return MadeZip.open(
                        "text",
                        root + styles + "<office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>")
                .bytes();
    }
}
