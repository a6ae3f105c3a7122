package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hslf.usermodel.HSLFFill;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.Font;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;

class OldFileTests extends OfficeTest {

    private static final int PICTURE_FILL = 3;

    @Test
    void anOldWorkbookTellsItsHiddenRowsSheetsAndComments() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellValue("Harrow");
        sheet.getRow(0).createCell(1).setCellValue(120);
        sheet.createRow(1).createCell(0).setCellValue("Folded");
        sheet.getRow(1).setZeroHeight(true);
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setString(workbook.getCreationHelper().createRichTextString("Closed in May"));
        sheet.getRow(0).getCell(0).setCellComment(comment);
        workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue("Kept back");
        workbook.setSheetHidden(1, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);

        read(bytes.toByteArray());

        assertThat(pages).extracting(Page::heading).containsExactly("Beds", "Secret");
        assertPlain("Beds");
        assertThat(marked(Kind.TABLE)).contains("Harrow | 120\nFolded");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Folded", "Secret\nKept back");
        assertThat(marked(Kind.COMMENT)).containsExactly("Closed in May");
    }

    @Test
    void anOldSlideShowTellsItsHiddenSlides() throws Exception {
        HSLFSlideShow show = new HSLFSlideShow();
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText("Our plan");
        slide.createTextBox().setText("In the box");
        HSLFSlide hidden = show.createSlide();
        hidden.createTextBox().setText("Kept back");
        hidden.setHidden(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);

        read(bytes.toByteArray());

        assertThat(pages).extracting(Page::heading).containsExactly("Our plan", "");
        assertThat(text()).contains("In the box");
        assertThat(marked(Kind.HIDDEN)).containsExactly("Kept back");
    }

    @Test
    void theNumbersOfNotesDoNotStickToWordsInOldSlidesAndSheets() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFFont raised = workbook.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            HSSFRichTextString text = new HSSFRichTextString("stroke12 beds");
            text.applyFont(6, 8, raised);
            workbook.createSheet("Beds").createRow(0).createCell(0).setCellValue(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            read(out.toByteArray());
        }
        assertThat(text()).contains("stroke 12 beds");

        try (HSLFSlideShow show = new HSLFSlideShow()) {
            HSLFTextBox box = show.createSlide().createTextBox();
            box.setText("stroke");
            box.appendText("12", false).setSuperscript(30);
            box.appendText(" beds", false).setSuperscript(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            read(out.toByteArray());
        }
        assertThat(text()).contains("stroke 12 beds");
    }

    @Test
    void whatStandsBehindOldSlidesIsRead() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        HSLFSlideShow show = new HSLFSlideShow();
        HSLFTextBox motto = new HSLFTextBox();
        motto.setText("Stroke care for all");
        show.getSlideMasters().get(0).addShape(motto);
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText("Our plan");
        slide.setFollowMasterBackground(false);
        HSLFFill fill = slide.getBackground().getFill();
        fill.setFillType(PICTURE_FILL);
        fill.setPictureData(show.addPicture(png.toByteArray(), PictureData.PictureType.PNG));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);

        read(bytes.toByteArray());

        assertThat(marked(Kind.RUNNING_HEAD)).contains("Stroke care for all");
        assertThat(pages).extracting(Page::reason).containsExactly(Page.PICTURES_NOT_YET_RECOGNISED);
    }

    @Test
    void lettersDrawnAsAFigureOnOldSlidesAreRead() throws Exception {
        byte[] letters = "Stroke first\0".getBytes(StandardCharsets.UTF_16LE);
        EscherComplexProperty art =
                new EscherComplexProperty(EscherPropertyTypes.GEOTEXT__UNICODE, true, letters.length);
        art.setComplexData(letters);
        HSLFSlideShow show = new HSLFSlideShow();
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText("Our plan");
        HSLFTextBox box = slide.createTextBox();
        AbstractEscherOptRecord properties = box.getEscherOptRecord();
        properties.addEscherProperty(art);
        properties.sortProperties();
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        show.write(slides);

        read(slides.toByteArray());

        assertThat(marked(Kind.TEXT_BOX)).containsExactly("Stroke first");
    }

    @Test
    void picturesOnOldSlidesAndSheetsWaitToBeRecognised() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        byte[] picture = png.toByteArray();
        HSLFSlideShow show = new HSLFSlideShow();
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText("Our plan");
        slide.createPicture(show.addPicture(picture, PictureData.PictureType.PNG));
        show.createSlide().addTitle().setText("Next");
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        show.write(slides);
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("Beds");
        sheet.createRow(0).createCell(0).setCellValue("Harrow");
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(
                drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3),
                workbook.addPicture(picture, HSSFWorkbook.PICTURE_TYPE_PNG));
        ByteArrayOutputStream sheets = new ByteArrayOutputStream();
        workbook.write(sheets);

        read(slides.toByteArray());
        assertThat(pages).extracting(Page::reason).containsExactly(Page.PICTURES_NOT_YET_RECOGNISED, "");
        read(sheets.toByteArray());
        assertThat(pages).extracting(Page::reason).containsExactly(Page.PICTURES_NOT_YET_RECOGNISED);
    }
}
