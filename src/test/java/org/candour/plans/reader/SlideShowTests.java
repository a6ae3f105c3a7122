package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.office.MadeZip;
import org.junit.jupiter.api.Test;

class SlideShowTests extends OfficeTest {

    private final XMLSlideShow show = new XMLSlideShow();

    @Test
    void slidesAreReadWithTitlesBoxesTablesAndNotes() throws Exception {
        XSLFSlide slide = show.createSlide(
                show.getSlideMasters().getFirst().getLayout(org.apache.poi.xslf.usermodel.SlideLayout.TITLE_ONLY));
        slide.getPlaceholder(0).setText("Our plan");
        slide.createTextBox().setText("In the box");
        XSLFTable table = slide.createTable(1, 2);
        table.getCell(0, 0).setText("Harrow");
        table.getCell(0, 1).setText("120");
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            shape.setText(shape.getTextType() == Placeholder.BODY ? "Say it slowly" : "");
        }

        read(bytes());

        assertThat(pageWord).isEqualTo("slide");
        assertThat(pages).extracting(Page::heading).containsExactly("Our plan");
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("In the box");
        assertThat(marked(Kind.TABLE)).containsExactly("Harrow | 120");
        assertThat(marked(Kind.SPEAKER_NOTES)).containsExactly("Say it slowly");
    }

    @Test
    void whatASlidePointsToAndTheFileDoesNotHoldIsMissed() throws Exception {
        for (String pointing : new String[] {
            "<p:oleObj r:id=\"x\"/>",
            "<c:chart xmlns:c=\"urn:c\" r:id=\"x\"/>",
            "<d:relIds xmlns:d=\"urn:d\" r:dm=\"x\"/>"
        }) {
            String spaces = "xmlns:p=\"urn:p\" xmlns:a=\"urn:a\" xmlns:r=\"urn:r\"";
            read(MadeZip.zip()
                    .office("ppt/presentation.xml", "presentationml.presentation.main+xml")
                    .part(
                            "ppt/presentation.xml",
                            "<p:presentation " + spaces
                                    + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"s\"/></p:sldIdLst></p:presentation>")
                    .related(
                            "s",
                            "slide",
                            "slides/slide1.xml",
                            "<p:sld " + spaces
                                    + "><p:sp><p:txBody><a:p><a:r><a:t>Beds close</a:t></a:r></a:p></p:txBody></p:sp>"
                                    + "<p:graphicFrame>" + pointing + "</p:graphicFrame></p:sld>")
                    .bytes());

            assertThat(pages).as(pointing).singleElement().satisfies(page -> {
                assertThat(page.text()).contains("Beds close");
                assertThat(page.readability().isRead()).isFalse();
                assertThat(page.reason()).contains("is missing in the file");
            });
        }
    }

    @Test
    void aHiddenSlideIsKeptAndMarked() throws Exception {
        show.createSlide().createTextBox().setText("Shown");
        XSLFSlide hidden = show.createSlide();
        hidden.setHidden(true);
        hidden.createTextBox().setText("Kept back");

        read(bytes());

        assertThat(marked(Kind.HIDDEN)).containsExactly("Kept back");
        assertThat(pages).hasSize(2);
    }

    @Test
    void aSlideThatIsAPictureCouldNotBeRead() throws Exception {
        XSLFSlide slide = show.createSlide();
        slide.createPicture(show.addPicture(new byte[] {1}, org.apache.poi.sl.usermodel.PictureData.PictureType.PNG));
        show.createSlide();

        read(bytes());

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.UNREADABLE, Readability.BLANK);
    }

    @Test
    void aDamagedSlideStaysOneSlideWithWhatWasReadOfIt() throws Exception {
        for (String words : new String[] {"First", "Second", "Third"}) {
            show.createSlide().createTextBox().setText(words);
        }
        byte[] whole = bytes();

        read(OfficeZips.replaced(whole, "ppt/slides/slide2.xml", "<p:sld"));
        assertThat(pages)
                .extracting(Page::readability)
                .containsExactly(Readability.TEXT, Readability.UNREADABLE, Readability.TEXT);
        assertThat(pages.get(1).reason()).contains("damaged");
        assertThat(pages.get(2).text()).isEqualTo("Third");

        String slide = OfficeZips.part(whole, "ppt/slides/slide2.xml");
        read(OfficeZips.replaced(whole, "ppt/slides/slide2.xml", slide.replace("</p:spTree>", "")));
        assertThat(pages)
                .extracting(Page::readability, Page::text)
                .contains(org.assertj.core.groups.Tuple.tuple(Readability.UNREADABLE, "Second"))
                .hasSize(3);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return bytes.toByteArray();
    }
}
