package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class RichTextTests extends OfficeTest {

    @Test
    void lettersAreReadHoweverTheyAreWritten() throws Exception {
        rtf(
                "{\\fonttbl{\\f0 Arial;}}The trust\\'92s \\u8220?care\\u8221? \\endash  \\'a320 million\\par Second {\\b bold}ly");

        assertThat(text()).isEqualTo("The trust\u2019s \u201ccare\u201d \u2013 \u00a320 million\nSecond boldly");
    }

    @Test
    void notesHeadersHiddenAndChangedTextAreMarked() throws Exception {
        rtf("{\\header Stroke plan\\par}We will {\\deleted close}{\\revised keep} beds{\\footnote All kinds}"
                + "{\\*\\annotation Really?}{\\v Not seen}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}");

        assertThat(text()).contains("We will close keep beds").doesNotContain("PAGE");
        assertThat(marked(Kind.RUNNING_HEAD)).containsExactly("Stroke plan");
        assertThat(marked(Kind.DELETED)).containsExactly("close");
        assertThat(marked(Kind.INSERTED)).containsExactly("keep");
        assertThat(marked(Kind.FOOTNOTE)).containsExactly("All kinds");
        assertThat(marked(Kind.COMMENT)).containsExactly("Really?");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Not seen");
    }

    @Test
    void rowsOfTablesStayTogether() throws Exception {
        rtf(
                "Before\\par\\trowd\\cellx1\\cellx2\\intbl Harrow\\cell 120\\cell\\row\\trowd\\intbl Brent\\cell 95\\cell\\row\\pard After");

        assertThat(text()).isEqualTo("Before\nHarrow | 120\nBrent | 95\nAfter");
        assertThat(marked(Kind.TABLE)).containsExactly("Harrow | 120\nBrent | 95");
    }

    @Test
    void aHundredThousandGroupsWithinEachOtherAreRead() throws Exception {
        rtf("{".repeat(100_000) + "deep" + "}".repeat(100_000));

        assertThat(text()).isEqualTo("deep");
    }

    @Test
    void anObjectOfAnotherProgramIsKnown() throws Exception {
        rtf("Text {\\object\\objemb{\\*\\objdata 0105}{\\result shown}} more");

        assertThat(pages).extracting(page -> page.readability()).contains(Readability.UNREADABLE);
        assertThat(text()).contains("shown").doesNotContain("0105");
    }

    @Test
    void aFileThatBreaksOffSaysSo() throws Exception {
        Reply end = read("{\\rtf1 Half of {\\b the".getBytes(StandardCharsets.US_ASCII));

        assertThat(end).isEqualTo(new Reply.End(true));
        assertThat(pages.getLast().readability()).isEqualTo(Readability.UNREADABLE);
    }

    @Test
    void aPictureKeepsSilenceInDoubtUnlessItIsOnlyABullet() throws Exception {
        rtf("Our plan {\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}");
        assertThat(pages).allMatch(Page::isToBeLookedAt);
        assertThat(text()).isEqualTo("Our plan");

        rtf("{\\*\\listpicture{\\pict\\pngblip 89504e47}}Our plan {\\nonshppict{\\pict\\wmetafile8 0100}}");
        assertThat(pages).noneMatch(Page::isToBeLookedAt);
    }

    @Test
    void aPictureInAShapeKeepsSilenceInDoubt() throws Exception {
        rtf("Our plan {\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\jpegblip ffd8ff}}}}}");

        assertThat(pages).allMatch(Page::isToBeLookedAt);
        assertThat(text()).isEqualTo("Our plan");
    }

    @Test
    void lettersDrawnAsAFigureAndDescriptionsAreRead() throws Exception {
        rtf("Our plan {\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv Stroke first}}{\\sp{\\sn wzName}{\\sv Shape 7}}"
                + "{\\sp{\\sn wzDescription}{\\sv A map of beds}}}}");

        assertThat(marked(Kind.TEXT_BOX)).containsExactly("Stroke first");
        assertThat(marked(Kind.PICTURE_DESCRIPTION)).containsExactly("A map of beds");
        assertThat(text()).doesNotContain("Shape 7");
    }

    @Test
    void aBoxAsOlderProgramsDrewItIsReadOnce() throws Exception {
        String old = "{\\*\\do\\dobxcolumn{\\dptxbxtext Home first\\par}\\dpx0}";
        rtf("Our plan " + old);
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("Home first");

        rtf("Our plan {\\shp{\\*\\shpinst{\\shptxt Home first\\par}}{\\shprslt" + old + "}}");
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("Home first");
    }

    @Test
    void whatCanBeChosenAndWhatAnEquationSaysIsRead() throws Exception {
        rtf(
                "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2{\\*\\ffname D}{\\*\\ffl Stroke}{\\*\\ffl Cancer}}}}}"
                        + "Rate {\\mmath{\\*\\moMath{\\mf{\\mfPr{\\mtype bar}}{\\mnum{\\mr beds}}{\\mden{\\mr people}}}}} so.");

        assertThat(marked(Kind.FORM_FIELD)).containsExactly("Stroke\nCancer");
        assertThat(text()).contains("Rate  beds people so.".replace("  ", " ")).doesNotContain("bar");
    }

    @Test
    void whatStandsOnAButtonAndWhatIsThereTwiceIsReadOnce() throws Exception {
        rtf("{\\field{\\*\\fldinst MACROBUTTON NoMacro Click for stroke}{\\fldrslt }} then "
                + "{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt a link}} and "
                + "{\\upr{M?dical}{\\*\\ud{M\\u233?dical}}} care");

        assertThat(text().replaceAll("\\s+", " ")).isEqualTo("Click for stroke then a link and M\u00e9dical care");
    }

    @Test
    void columnsDoNotGlueWordsTogether() throws Exception {
        rtf("stroke\\column beds{\\footerl Left foot\\par}");

        assertThat(text()).startsWith("stroke\nbeds");
        assertThat(marked(Kind.RUNNING_HEAD)).containsExactly("Left foot");
    }

    private void rtf(String content) throws Exception {
        read(("{\\rtf1\\ansi\\ansicpg1252 " + content + "}").getBytes(StandardCharsets.US_ASCII));
    }
}
