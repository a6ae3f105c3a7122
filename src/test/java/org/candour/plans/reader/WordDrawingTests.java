package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.reader.office.MadeZip.p;
import static org.candour.plans.reader.office.MadeZip.r;
import static org.candour.plans.reader.office.MadeZip.rel;
import static org.candour.plans.reader.office.MadeZip.rels;
import static org.candour.plans.reader.office.MadeZip.word;
import static org.candour.plans.reader.office.MadeZip.wordXml;

import java.nio.charset.StandardCharsets;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;

/** Words of a Word document that stand in no paragraph of its own. */
class WordDrawingTests extends OfficeTest {

    private static final String CHART = "<w:p><w:r><w:drawing><c:chart r:id=\"ch\"/></w:drawing></w:r></w:p>";

    @Test
    void boxesThatSomebodyDrewIntoAChartAreRead() throws Exception {
        read(word(CHART + p("Beds"))
                .related("ch", "chart", "charts/chart1.xml", "<c><t>Falls</t><p/></c>")
                .part("word/charts/_rels/chart1.xml.rels", rels(rel("u", "chartUserShapes", "../drawings/d.xml")))
                .part("word/drawings/d.xml", "<d><p><r><t>Virtual wards open</t></r></p></d>")
                .bytes());

        assertThat(String.join("\n", marked(Kind.TEXT_BOX))).contains("Falls").contains("Virtual wards open");
    }

    @Test
    void whatTheDocumentPointsToAndDoesNotHoldIsMissed() throws Exception {
        for (String pointing : new String[] {
            CHART,
            "<w:p><w:r><w:object><o:OLEObject r:id=\"x\"/></w:object></w:r></w:p>",
            "<w:altChunk/>",
            "<w:altChunk r:id=\"x\"/>",
            "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"x\"/></w:sectPr></w:pPr></w:p>"
        }) {
            read(word(p("Beds close.") + pointing + p("Wards open.")).bytes());

            assertThat(text()).contains("Beds close.").contains("Wards open.");
            assertThat(pages)
                    .as(pointing)
                    .anyMatch(page ->
                            !page.readability().isRead() && page.reason().contains("is missing in the file"));
        }
        read(word(p("Beds close.") + "<w:p><w:r><w:object><o:OLEObject r:id=\"x\"/></w:object></w:r></w:p>")
                .part("word/_rels/document.xml.rels", rels(rel("x", "oleObject", "embeddings/gone.bin")))
                .bytes());
        assertThat(pages).anyMatch(page -> page.reason().contains("is missing in the file"));
    }

    @Test
    void theCategoriesOfNewerChartsAreRead() throws Exception {
        read(word(CHART + p("Beds"))
                .related(
                        "ch",
                        "chartEx",
                        "charts/chartEx1.xml",
                        "<c><chartData><strDim><f>A1</f><lvl><pt idx=\"0\">Stroke</pt><pt idx=\"1\">Cancer</pt></lvl>"
                                + "</strDim></chartData></c>")
                .bytes());

        assertThat(marked(Kind.TEXT_BOX)).containsExactly("Stroke\nCancer");
    }

    @Test
    void whatAListWritesBeforeItsParagraphsIsReadUnlessItIsANumber() throws Exception {
        String list =
                "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"Recommendation %1:\"/>"
                        + "</w:lvl><w:lvl w:ilvl=\"1\"><w:lvlText w:val=\"(%2)\"/></w:lvl><w:lvl w:ilvl=\"2\">"
                        + "<w:pStyle w:val=\"Annex\"/><w:lvlText w:val=\"Appendix %3\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
        read(word(listed("<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>", "Hire nurses")
                        + listed("<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>", "Soon")
                        + listed("<w:numId w:val=\"0\"/>", "Plain")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Annex\"/></w:pPr>" + r("Tables") + "</w:p>")
                .related("n", "numbering", "numbering.xml", wordXml("numbering", list))
                .bytes());

        assertThat(text()).isEqualTo("Recommendation Hire nurses\nSoon\nPlain\nAppendix Tables");
    }

    @Test
    void aFieldWithoutAResultShowsTheWordsOfItsCode() throws Exception {
        read(word("<w:p>" + r("Press ") + field(" MACROBUTTON NoMacro the stroke button ") + r(" or ")
                        + field(" XE \"hidden entry\" ") + r("not") + "</w:p>")
                .bytes());

        assertThat(text()).isEqualTo("Press the stroke button or not");
    }

    @Test
    void handwritingAndFieldsOfOtherProgramsKeepSilenceInDoubt() throws Exception {
        for (String strange :
                new String[] {"<w14:contentPart xmlns:w14=\"urn:w14\"/>", "<w:object><w:control/></w:object>"}) {
            read(word("<w:p>" + r("Our plan") + "<w:r>" + strange + "</w:r></w:p>")
                    .bytes());

            assertThat(pages).as(strange).allMatch(Page::isToBeLookedAt);
        }
    }

    @Test
    void aDocumentSavedAsOneXmlFileIsReadAndItsDrawingsStayInDoubt() throws Exception {
        String body = wordXml("document", "<w:body>" + p("Stroke beds stay open") + "</w:body>");
        read(("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package"
                        + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/_rels/.rels\""
                        + " pkg:contentType=\"application/vnd.openxmlformats-package.relationships+xml\"><pkg:xmlData>"
                        + rels(rel("m", "officeDocument", "word/document.xml"))
                        + "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\""
                        + " pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\">"
                        + "<pkg:xmlData>" + body.replaceFirst("<\\?xml.*?\\?>", "")
                        + "</pkg:xmlData></pkg:part></pkg:package>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(text()).contains("Stroke beds stay open");
        assertThat(pages).allMatch(Page::isToBeLookedAt);
    }

    private static String listed(String list, String text) {
        return "<w:p><w:pPr><w:numPr>" + list + "</w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String field(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>" + instruction
                + "</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
