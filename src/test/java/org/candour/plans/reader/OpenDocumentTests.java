package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.reader.office.MadeZip.open;

import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;

class OpenDocumentTests extends OfficeTest {

    @Test
    void aTextIsReadWithItsNotesBoxesChangesAndHiddenParts() throws Exception {
        read(open("text", content("text", """
                <text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info>
                <dc:creator>Ann</dc:creator></office:change-info><text:p>close the ward</text:p></text:deletion>
                </text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region>
                </text:tracked-changes>
                <text:h text:outline-level="1">Delivery</text:h>
                <text:p>We<text:s/>will <text:change text:change-id="d"/><text:change-start text:change-id="i"/>keep
                <text:change-end text:change-id="i"/>beds<text:note><text:note-citation>1</text:note-citation>
                <text:note-body><text:p>All kinds</text:p></text:note-body></text:note>.</text:p>
                <text:p><draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box>
                <svg:title>A map</svg:title></draw:frame><office:annotation><dc:creator>Ann</dc:creator>
                <text:p>Really?</text:p></office:annotation></text:p>
                <text:section text:display="none"><text:p>Not to be seen</text:p></text:section>
                <text:table-of-content><text:table-of-content-source><text:p>template</text:p>
                </text:table-of-content-source><text:index-body><text:p>Stroke 4</text:p></text:index-body>
                </text:table-of-content>
                <table:table><table:table-row><table:table-cell><text:p>Harrow</text:p></table:table-cell>
                <table:table-cell><text:p>120</text:p></table:table-cell></table:table-row></table:table>
                """)).bytes());

        assertThat(pages.getFirst().heading()).isEqualTo("Delivery");
        assertThat(marked(Kind.DELETED)).containsExactly("close the ward");
        assertThat(marked(Kind.INSERTED)).containsExactly("keep");
        assertThat(marked(Kind.FOOTNOTE)).containsExactly("All kinds");
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("In the box");
        assertThat(marked(Kind.PICTURE_DESCRIPTION)).containsExactly("A map");
        assertThat(marked(Kind.COMMENT)).containsExactly("Ann\nReally?");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Not to be seen");
        assertThat(marked(Kind.CONTENTS)).containsExactly("Stroke 4");
        assertThat(marked(Kind.TABLE)).containsExactly("Harrow | 120");
        assertThat(text()).doesNotContain("template");
    }

    @Test
    void anObjectThatIsNotInTheFileIsMissed() throws Exception {
        for (String object : new String[] {"object", "object-ole"}) {
            read(open(
                            "text",
                            content(
                                    "text",
                                    "<text:p>Beds close.<draw:frame><draw:" + object
                                            + " xlink:href=\"./Object 1\" xmlns:xlink=\"urn:xlink\"/></draw:frame></text:p><text:p>Wards open.</text:p>"))
                    .bytes());

            assertThat(text()).contains("Beds close.").contains("Wards open.");
            assertThat(pages).as(object).anyMatch(page -> page.reason().contains("is missing in the file"));
        }
    }

    @Test
    void slidesArePagesWithTheirNotes() throws Exception {
        read(open("presentation", content("presentation", """
                <draw:page draw:name="p1"><draw:frame presentation:class="title"><draw:text-box><text:p>Our plan</text:p>
                </draw:text-box></draw:frame><draw:frame presentation:class="outline"><draw:text-box><text:p>Beds</text:p>
                </draw:text-box></draw:frame><presentation:notes><draw:frame presentation:class="notes"><draw:text-box>
                <text:p>Say it slowly</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>
                <draw:page draw:style-name="off"><draw:custom-shape><text:p>Kept back</text:p></draw:custom-shape></draw:page>
                """)).bytes());

        assertThat(pageWord).isEqualTo("slide");
        assertThat(pages).extracting(Page::heading).containsExactly("Our plan", "");
        assertThat(marked(Kind.SPEAKER_NOTES)).containsExactly("Say it slowly");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Kept back");
        assertPlain("Beds");
    }

    @Test
    void sheetsArePagesAndRepeatedEmptyRowsCostNothing() throws Exception {
        read(open("spreadsheet", content("spreadsheet", """
                <table:table table:name="Beds"><table:table-row><table:table-cell><text:p>Harrow</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="16000"/><table:table-cell office:value="12"/></table:table-row>
                <table:table-row table:visibility="collapse"><table:table-cell><text:p>Folded</text:p></table:table-cell>
                </table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>
                </table:table><table:table table:name="Costs" table:style-name="gone"><table:table-row><table:table-cell>
                <text:p>9 million</text:p></table:table-cell></table:table-row></table:table>
                """)).bytes());

        assertThat(pageWord).isEqualTo("sheet");
        assertThat(pages).extracting(Page::heading).containsExactly("Beds", "Costs");
        assertThat(pages.getFirst().text()).isEqualTo("Beds\nHarrow | | 12\nFolded");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Folded", "Costs\n9 million");
    }

    @Test
    void aHeaderIsToldOnceAndMarked() throws Exception {
        read(open("text", content("text", "<text:p>Body</text:p>"))
                .part(
                        "styles.xml",
                        xml(
                                "document-styles",
                                "<office:master-styles><style:master-page><style:header>"
                                        + "<text:p>Stroke plan</text:p></style:header></style:master-page></office:master-styles>"))
                .bytes());

        assertThat(marked(Kind.RUNNING_HEAD)).containsExactly("Stroke plan");
    }

    @Test
    void slidesKeepTheirNumbersWhereTheHeadsAreDamaged() throws Exception {
        read(open("presentation", content("presentation", """
                <draw:page><draw:frame><draw:text-box><text:p>Beds</text:p></draw:text-box></draw:frame></draw:page>
                <draw:page><draw:frame><draw:text-box><text:p>Staff</text:p></draw:text-box></draw:frame></draw:page>
                """))
                .part("styles.xml", "<office:document-styles><broken")
                .bytes());

        assertThat(pages).extracting(Page::text).startsWith("Beds", "Staff");
        assertThat(pages.getLast().reason()).contains("headers and footers could not be read");
    }

    /** LibreOffice calls its objects "Object 1", with a space. */
    @Test
    void chartsInAFileAreReadWhateverTheirFolderIsCalled() throws Exception {
        String chart = xml(
                "document-content",
                "<office:body><office:chart><text:p>Beds closed</text:p></office:chart></office:body>");
        for (String address : new String[] {"./Object 1", "./Object%201", "Object 1/"}) {
            read(open(
                            "text",
                            content(
                                    "text",
                                    "<text:p>See: <draw:frame><draw:object xlink:href=\"" + address
                                            + "\" xmlns:xlink=\"urn:xlink\"/></draw:frame></text:p>"))
                    .part("Object 1/content.xml", chart)
                    .bytes());

            assertThat(marked(Kind.TEXT_BOX)).as(address).containsExactly("Beds closed");
        }
    }

    @Test
    void equationsAndWhatCouldBeChosenAreRead() throws Exception {
        String math =
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mfrac><mtext>stroke</mtext><mi>beds</mi></mfrac>"
                        + "<annotation>over</annotation></math>";
        read(open(
                        "text",
                        content(
                                "text",
                                "<text:p>Rate <draw:frame><draw:object xlink:href=\"./Object 1\" xmlns:xlink=\"urn:xlink\"/>"
                                        + "</draw:frame> <text:drop-down><text:label text:value=\"Harrow\"/>"
                                        + "<text:label text:value=\"Brent\"/>Brent</text:drop-down>"
                                        + "<field:fieldmark xmlns:field=\"urn:field\"><field:param field:name=\"Dropdown_ListEntry\""
                                        + " field:value=\"Barnet\"/></field:fieldmark>"
                                        + "<loext:content-control xmlns:loext=\"urn:loext\"><loext:list-item"
                                        + " loext:display-text=\"Enfield\" loext:value=\"1\"/></loext:content-control></text:p>"))
                .part("Object 1/content.xml", math)
                .bytes());

        assertThat(String.join("\n", marked(Kind.TEXT_BOX)))
                .contains("stroke beds")
                .doesNotContain("over");
        assertThat(String.join("\n", marked(Kind.FORM_FIELD))).contains("Harrow", "Brent", "Barnet", "Enfield");
    }

    @Test
    void whatAListWritesBeforeItsItemsIsRead() throws Exception {
        read(open(
                        "text",
                        content(
                                "text",
                                "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                                        + " style:num-prefix=\"Recommendation \"/></text:list-style><text:list text:style-name=\"L\">"
                                        + "<text:list-item><text:p>Hire nurses</text:p><text:p>Soon</text:p></text:list-item></text:list>"
                                        + "<text:p>After</text:p>"))
                .bytes());

        assertThat(text()).isEqualTo("Recommendation Hire nurses\nSoon\nAfter");
    }

    @Test
    void whatACellAsksForIsNoPageOfItsOwn() throws Exception {
        read(open(
                        "spreadsheet",
                        content(
                                "spreadsheet",
                                "<table:content-validations><table:content-validation><table:help-message><text:p>Choose a trust"
                                        + "</text:p></table:help-message></table:content-validation></table:content-validations>"
                                        + "<table:table table:name=\"Beds\"><table:table-row><table:table-cell><text:p>Harrow</text:p>"
                                        + "</table:table-cell></table:table-row></table:table>"))
                .bytes());

        assertThat(pages).hasSize(1);
        assertThat(marked(Kind.FORM_FIELD)).containsExactly("Choose a trust");
    }

    @Test
    void aProtectedFileAsksForAnUnprotectedCopy() {
        byte[] secret = open("text", "\u0001\u0002")
                .part("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                .bytes();

        assertThatThrownBy(() -> read(secret)).hasMessageContaining("password");
    }

    @Test
    void entitiesThatWouldFillTheMemoryAreNotResolved() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

        assertThatThrownBy(() -> read(open("text", bomb + content("text", "<text:p>&b;</text:p>"))
                        .bytes()))
                .isInstanceOf(UnreadableException.class);
    }

    private static String content(String kind, String body) {
        String styles = "<office:automatic-styles><style:style style:name=\"off\"><style:drawing-page-properties"
                + " presentation:visibility=\"hidden\"/></style:style><style:style style:name=\"gone\">"
                + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>";
        return xml(
                "document-content",
                styles + "<office:body><office:" + kind + ">" + body + "</office:" + kind + "></office:body>");
    }

    private static String xml(String root, String content) {
        StringBuilder spaces = new StringBuilder();
        for (String prefix : new String[] {"office", "text", "table", "draw", "style", "presentation", "form"}) {
            spaces.append(" xmlns:" + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + prefix + ":1.0\"");
        }
        spaces.append(" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:dc=\"urn:dc\"");
        return "<office:" + root + spaces + ">" + content + "</office:" + root + ">";
    }
}
