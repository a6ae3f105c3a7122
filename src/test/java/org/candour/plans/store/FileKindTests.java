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
