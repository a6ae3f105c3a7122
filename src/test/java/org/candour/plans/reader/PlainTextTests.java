package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class PlainTextTests extends OfficeTest {

    private static final String TEXT =
            "The trust\u2019s \u201ccare closer to home\u201d \u2013 \u00a320 million for stroke.";

    @Test
    void everyUsualEncodingIsUnderstoodWithAndWithoutItsMark() throws Exception {
        for (String name :
                new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252", "x-MacRoman"}) {
            Charset encoding = Charset.forName(name);
            read(TEXT.getBytes(encoding));
            assertThat(text()).as(name).isEqualTo(TEXT);
            if (name.startsWith("UTF")) {
                read(("\uFEFF" + TEXT).getBytes(encoding));
                assertThat(text()).as(name + " with its mark").isEqualTo(TEXT);
            }
        }
    }

    @Test
    void aTextOfWhichAPieceIsZerosBreaksOff() throws Exception {
        String lost = "Stroke care moves to the Royal.\n".repeat(2500) + "\0".repeat(400);

        Reply end = read(lost.getBytes(StandardCharsets.US_ASCII));

        assertThat(text()).startsWith("Stroke care moves");
        assertThat(end).isEqualTo(new Reply.End(true));
    }

    @Test
    void theWordsOnBothSidesOfALostPieceAreNotOne() throws Exception {
        String words = "Stroke care moves to the Royal. ".repeat(40);

        Reply end =
                read((words + "Bed" + "\0".repeat(3000) + "side teams. " + words).getBytes(StandardCharsets.US_ASCII));

        assertThat(text()).contains("Royal. Bed", "side teams.").doesNotContain("Bedside");
        assertThat(pages)
                .filteredOn(page -> page.readability() == Readability.UNREADABLE)
                .singleElement()
                .satisfies(page -> assertThat(page.reason()).contains("A piece of the file is lost here"));
        assertThat(pages.getFirst().text()).endsWith("Bed");
        assertThat(pages.getLast().text()).startsWith("side teams.");
        assertThat(end).isEqualTo(new Reply.End(true));
    }

    @Test
    void anyOtherSignOverAndOverAgainIsALostPieceToo() throws Exception {
        String words = "Stroke care moves to the Royal. ".repeat(40);
        for (String sign : new String[] {"?", "\u00FF", "\u00AA", "\u001A", "x"}) {
            Reply end = read(
                    (words + "Bed" + sign.repeat(3000) + "side teams. " + words).getBytes(StandardCharsets.ISO_8859_1));

            assertThat(pages)
                    .as(sign)
                    .extracting(Page::readability)
                    .containsExactly(Readability.TEXT, Readability.UNREADABLE, Readability.TEXT);
            assertThat(pages.get(1).reason()).contains("one and the same sign");
            assertThat(pages.getFirst().text()).endsWith("Bed");
            assertThat(pages.getLast().text()).startsWith("side teams.");
            assertThat(end).isEqualTo(new Reply.End(true));
        }
        read((words + " ".repeat(4000) + words).getBytes(StandardCharsets.US_ASCII));
        assertThat(pages.get(1).reason()).contains("nothing but spaces");
    }

    @Test
    void linesOfSignsAndEmptyColumnsAreLayout() throws Exception {
        String words = "Stroke care moves to the Royal.\n";
        String layout = "-".repeat(200) + "\n" + ".".repeat(300) + " 7\n" + "=".repeat(400) + "\n" + " ".repeat(500)
                + "x\n" + "Harrow" + ",".repeat(16_000) + "\n" + "Mercer" + "\t".repeat(16_000) + "\n"
                + "\n".repeat(3000);

        Reply end = read((words + layout.repeat(3) + words).getBytes(StandardCharsets.US_ASCII));

        assertThat(pages).allSatisfy(page -> assertThat(page.readability()).isEqualTo(Readability.TEXT));
        assertThat(end).isEqualTo(new Reply.End(false));
    }

    @Test
    void whatTheDoorLetInAsTextIsReadAsText() throws Exception {
        String line = "Plan \u00a3m caf\u00e9 d\u00e9mence\n";
        read(line.repeat(40).getBytes(Charset.forName("windows-1252")));
        assertThat(text()).startsWith("Plan \u00a3m caf\u00e9 d\u00e9mence");

        read("Stroke\u0000 care\u0000 moves to the Royal.\n".repeat(9).getBytes(StandardCharsets.US_ASCII));
        assertThat(text()).startsWith("Stroke care moves to the Royal.");

        read("From: the trust\nSubject: our plan\nTo: all\n\nStroke care moves.".getBytes(StandardCharsets.US_ASCII));
        assertThat(text()).contains("Stroke care moves.");
    }

    @Test
    void aRefusalSaysInWordsWhatTheFileIs() {
        assertThatThrownBy(() -> read(new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0}))
                .hasMessageContaining("The file is a picture, which is not read");
    }

    @Test
    void linesEndAsOnAnyMachine() throws Exception {
        read("One\r\nTwo\r\rThree\n\nFour".getBytes(StandardCharsets.UTF_8));

        assertThat(text()).isEqualTo("One\nTwo\nThree\nFour");
    }

    @Test
    void headingsOfMarkdownAreHeadings() throws Exception {
        String long_ = "A sentence about community beds. ".repeat(70) + "\n\n";
        read(("Plan\n====\n\n" + long_ + "## Beds ##\n\n" + long_).getBytes(StandardCharsets.UTF_8));

        assertThat(pages).extracting(Page::heading).containsExactly("Plan", "Plan › Beds");
    }

    @Test
    void aWordOfWhichAPartIsEmphasisedStaysOneWord() throws Exception {
        read(("**Mat**ernity, ma*ternity* and *Mat*ernity, S**T**P, **Maternity** care, 2*3*4\n\n"
                        + "beds*staff*costs and **Stroke**services")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(text())
                .isEqualTo("Maternity, maternity and Maternity, STP, **Maternity** care, 2*3*4\n"
                        + "beds*staff*costs and Stroke services (Strokeservices)");
    }

    @Test
    void aLineOfManyMegabytesIsReadInParts() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 400_000; i++) {
            bytes.writeBytes("stroke care ".getBytes(StandardCharsets.US_ASCII));
        }
        read(bytes.toByteArray());

        assertThat(pages).hasSizeGreaterThan(1000);
        assertThat(text().split("stroke")).hasSize(400_001);
    }

    @Test
    void anErrorMessageSavedAsAPlanIsNoPlan() {
        assertThatThrownBy(() -> read("404 Not Found\nThe requested URL was not found on this server."
                        .getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("looks like an error page");
    }
}
