package org.candour.plans.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileKindTests {

    @Test
    void goesByTheContent() {
        assertThat(kind("%PDF-1.7\n…")).isEqualTo(FileKind.PDF);
        assertThat(kind("PK\u0003\u0004....[Content_Types].xml")).isEqualTo(FileKind.OFFICE_OPEN_XML);
        assertThat(kind("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text"))
                .isEqualTo(FileKind.OPEN_DOCUMENT);
        assertThat(kind("{\\rtf1")).isEqualTo(FileKind.RTF);
        assertThat(kind("<!DOCTYPE html><p>Plan")).isEqualTo(FileKind.HTML);
        assertThat(kind("# Our plan\nBM and MZ are initials")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void knowsAnOpenDocumentThatWasPackedAnewAndBreaksOff() {
        assertThat(kind("PK\u0003\u0004....content.xml\u0001\u0002PK\u0003\u0004..META-INF/manifest.xml"))
                .isEqualTo(FileKind.OPEN_DOCUMENT);
        assertThat(kind("PK\u0003\u0004....content.xml\u0001\u0002")).isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void takesPicturesOfPages() {
        assertThat(kind("\u0089PNG\r\n\u001A\n\u0000")).isEqualTo(FileKind.PNG);
        assertThat(kind("\u00FF\u00D8\u00FF\u00E0\u0000")).isEqualTo(FileKind.JPEG);
        assertThat(kind("II*\u0000\b\u0000")).isEqualTo(FileKind.TIFF);
        assertThat(kind("MM\u0000*\u0000")).isEqualTo(FileKind.TIFF);
        assertThat(FileKind.TIFF.isAccepted()).isTrue();
    }

    @Test
    void knowsWhatIsNoDocument() {
        assertThat(kind("PK\u0003\u0004....holiday.jpg")).isEqualTo(FileKind.ARCHIVE);
        assertThat(kind("MZ\u0000\u0003")).isEqualTo(FileKind.PROGRAM);
        assertThat(kind("GIF89a\u0000")).isEqualTo(FileKind.PICTURE);
        assertThat(kind("\u0000\u0001\u0002").isAccepted()).isFalse();
        assertThat(kind("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html>Plan"))
                .isEqualTo(FileKind.MAIL);
        assertThat(kind("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>"))
                .isEqualTo(FileKind.MAIL);
        assertThat(kind("Our plan\nMIME-Version: is what mails begin with")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void textMayHaveZerosInItButNoProgramOrPictureIsText() {
        assertThat(kind("Stroke care moves to the Royal.\u0000\u0000\nBeds close.\n"))
                .isEqualTo(FileKind.TEXT);
        assertThat(kind("\u0089PNG\r\n\u001A\n\u0000" + "Comment: made by hand. ".repeat(20)))
                .isEqualTo(FileKind.PNG);
        assertThat(kind("Beds\u0000\u0000\u0000\u0000\u0000\u0000").isAccepted())
                .isFalse();
        assertThat(kind("Plan\u0001\u0002\u0003\u0004 of beds").isAccepted()).isFalse();
    }

    @Test
    void textOfWhichABlockIsLostComesInAndNothingElseWithManyZerosDoes() {
        String words = "Stroke care moves to the Royal, and beds close. ".repeat(30);
        String zeros = "\u0000".repeat(3000);

        assertThat(kind(words + zeros + words)).isEqualTo(FileKind.TEXT);
        assertThat(kind(zeros + words)).isEqualTo(FileKind.TEXT);
        assertThat(kind("<!DOCTYPE html><p>" + words + zeros)).isEqualTo(FileKind.HTML);
        assertThat(kind(zeros + "Boot sector of a disk. Press a key.").isAccepted())
                .isFalse();
        assertThat(kind(zeros + words.replace(' ', '\u0002')).isAccepted()).isFalse();
        assertThat(kind(zeros + "0a4f9c".repeat(900)).isAccepted()).isFalse();
        assertThat(kind(words + "\u001A".repeat(3000) + words)).isEqualTo(FileKind.TEXT);
        String rows =
                "<tr><td class=\"cell\">Harrow</td><td class=\"cell\">Beds in the north close</td></tr>\n".repeat(40);
        assertThat(kind("<html><body><table>" + rows + zeros + rows)).isEqualTo(FileKind.HTML);
        assertThat(kind(zeros + "<a>\u0002\u0003</a>".repeat(200)).isAccepted()).isFalse();
        assertThat(kind("plan.txt" + "\u0000".repeat(249) + "ustar\u0000" + zeros + words))
                .isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void aPdfWithoutItsBeginningIsCalledOne() {
        String rest = "g\u0082\u009C\u0001\u0000\u0007\u00F6\nendstream\rendobj\r5966 0 obj\r<</Type/Page>>\rendobj\r";

        assertThat(kind(rest.repeat(40))).isEqualTo(FileKind.PDF_WITHOUT_BEGINNING);
        assertThat(kind("In a PDF, endobj ends what 1 0 obj begins.")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void whatTheReaderDoesNotTakeForTextIsNotTakenForItAtTheDoorEither() {
        assertThat(kind("<?xml version=\"1.0\"?>\n<!-- made -->\n<plan><a>Stroke care</a></plan>"))
                .isEqualTo(FileKind.XML);
        assertThat(kind("\u00EF\u00BB\u00BF<?xml version=\"1.0\"?><atom:feed xmlns:atom=\"a\"/>"))
                .isEqualTo(FileKind.XML);
        assertThat(kind("<?xml version=\"1.0\"?><!DOCTYPE plan SYSTEM \"plan.dtd\"><plan/>"))
                .isEqualTo(FileKind.XML);
        assertThat(kind("%!PS-Adobe-3.0\nshowpage")).isEqualTo(FileKind.POSTSCRIPT);
        assertThat(FileKind.XML.isAccepted() || FileKind.POSTSCRIPT.isAccepted())
                .isFalse();
    }

    @Test
    void xmlThatTheReaderKnowsComesInAndSoDoesTextThatOnlyBeginsLikeIt() {
        String start = "<?xml version=\"1.0\"?>\n";
        assertThat(kind(start + "<!DOCTYPE html PUBLIC \"x\" \"y\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"))
                .isEqualTo(FileKind.HTML);
        for (String known : new String[] {"<w:wordDocument xmlns:w=\"w\">", "<Workbook>", "<pkg:package>"}) {
            assertThat(kind(start + known).isAccepted()).as(known).isTrue();
        }
        assertThat(kind(start + "<!-- " + "x".repeat(3000) + " --><html><p>Plan")
                        .isAccepted())
                .isTrue();
        assertThat(kind(start + "<!-- a comment without an end").isAccepted()).isTrue();
        assertThat(kind(start + "Stroke care moves to Seaham").isAccepted()).isTrue();
        assertThat(kind("<plan><a>Stroke care</a></plan>")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void aFlatOpenDocumentIsNotTakenForText() {
        assertThat(kind("<?xml version=\"1.0\"?>\n<office:document"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">"))
                .isEqualTo(FileKind.FLAT_OPEN_DOCUMENT);
        assertThat(FileKind.FLAT_OPEN_DOCUMENT.isAccepted()).isFalse();
    }

    @Test
    void noticesANameThatContradictsTheContent() {
        assertThat(FileKind.TEXT.contradicts("pdf")).isTrue();
        assertThat(FileKind.HTML.contradicts("docx")).isTrue();
        assertThat(FileKind.TEXT.contradicts("md")).isFalse();
        assertThat(FileKind.PDF.contradicts("docx")).isFalse();
    }

    private static FileKind kind(String head) {
        return FileKind.of(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
