package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class GibberishTests extends OfficeTest {

    private static final String[] LINES = {
        "We will close the hospital at Harrow and build a stroke unit in the north of the",
        "county, so that people are cared for nearer to where they live. Maternity services",
        "move to the new centre by the end of the year, and the beds that are freed are used",
        "for older people who need more time before they can go home from the hospital."
    };

    private static final String TEXT = String.join("\n", LINES);

    @Test
    void aPageWhoseTypefaceNamesTheWrongLettersIsNotRead() throws Exception {
        read(wronglyNamed(true));
        Page page = pages.getFirst();
        assertThat(page.text()).contains("Xf xjmm dmptf uif iptqjubm");
        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.reason()).contains("belong to no language");
        assertThat(page.awaitsRecognition()).isTrue();

        read(wronglyNamed(false));
        assertThat(pages.getFirst().readability()).isEqualTo(Readability.TEXT);
    }

    @Test
    void aTypefaceThatMisnamesOnlyAPartOfThePageIsNoticed() throws Exception {
        String[] both = new String[LINES.length * 2];
        for (int i = 0; i < LINES.length; i++) {
            both[i] = LINES[i];
            both[LINES.length + i] = shifted(LINES[i], 7);
        }
        read(pdf().text(both).bytes());

        assertThat(pages.getFirst().readability()).isEqualTo(Readability.UNREADABLE);
    }

    @Test
    void lettersMixedUpInAnyOrderBelongToNoLanguage() {
        for (int by = 1; by < 26; by++) {
            assertThat(Gibberish.why(shifted(TEXT, by))).as("by " + by).contains("no language");
        }
        assertThat(Gibberish.why(shifted(TEXT, 0))).isEmpty();
    }

    @Test
    void wordsWithoutSpacesBetweenThemCannotBeFound() throws Exception {
        String glued = TEXT.replaceAll("\\s", "") + " ";
        read(glued.repeat(30).getBytes(StandardCharsets.UTF_8));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
            assertThat(page.reason()).contains("without spaces");
        });

        read((TEXT + " https://www.england.example.org/" + "a-long-address/of-many-parts/".repeat(20)
                        + "withaveryveryveryveryverylonglonglonglongname")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(pages.getFirst().readability()).isEqualTo(Readability.TEXT);
    }

    @Test
    void wordsWhoseLettersStandApartCannotBeFound() {
        assertThat(Gibberish.why(TEXT.replaceAll("(\\p{L})", "$1 "))).contains("stand apart");
        assertThat(Gibberish.why("S U S T A I N A B I L I T Y\n" + TEXT)).isEmpty();
        assertThat(Gibberish.why("Site A B C D E F G H I J K L M N O P\nBeds x x x x x x x x x x x x x x\n"
                        + "Rating R A G G A R A A G R A G G A R A"))
                .isEmpty();
    }

    @Test
    void otherLanguagesNamesAbbreviationsAndFiguresAreNoGibberish() {
        assertThat(Gibberish.why(
                        "Mae'r cynllun hwn yn nodi sut y bydd y bwrdd iechyd yn gwella gwasanaethau strôc i bobl yng"
                                + " Nghymru dros y pum mlynedd nesaf gyda'r cynghorau lleol. Byddwn yn cydweithio â'r trydydd sector er"
                                + " mwyn sicrhau bod plant a phobl ifanc yn cael y cymorth sydd ei angen arnynt."))
                .isEmpty();
        assertThat(
                        Gibberish.why(
                                "Plan zakłada, że w ciągu pięciu lat szpitale w regionie będą współpracować z gminami, aby"
                                        + " pacjenci mogli leczyć się bliżej domu. Oddziały udarowe zostaną przeniesione do nowego centrum."))
                .isEmpty();
        assertThat(
                        Gibberish.why(
                                "Sairaanhoitopiiri siirtää aivohalvauspotilaiden hoidon uuteen keskukseen viiden vuoden"
                                        + " kuluessa, ja kunnat vastaavat kotihoidosta yhdessä järjestöjen kanssa sekä ikääntyneiden palveluista."))
                .isEmpty();
        assertThat(Gibberish.why(
                        "Harrow 12 Barnet 14 Brent 7 Ealing 22 Hounslow 3 Hillingdon 19 Camden 4 Islington 8 Haringey 6"
                                + " Enfield 11 Hackney 5 Newham 2 Redbridge 9 Havering 1 Bexley 13 Bromley 16 Croydon 18 Sutton 20 Merton"
                                + " 21 Kingston 23 Richmond 24 Wandsworth 25 Lambeth 26 Southwark 27 Lewisham 28 Greenwich 29 Barking 30"
                                + " Dagenham 31 Waltham 32 Forest 33 Tower 34 Hamlets 35 Westminster 36"))
                .isEmpty();
        assertThat(
                        Gibberish.why(
                                "BCF, CCG, CQC, CQUIN, DTOC, GPFV, HWB, ICS, JSNA, KPI, LDR, LHCR, LWAB, MCP, MDT, NHSE, NHSI,"
                                        + " PACS, PMO, QIPP, SRO, STF, STP, UEC, VCS, WRES, BMJ, CMHT, DPH, EPRR, FYFV, GMS, HEE, IAPT, PHE"))
                .isEmpty();
    }

    private static String shifted(String text, int by) {
        return text.chars()
                .mapToObj(c -> String.valueOf(
                        c >= 'a' && c <= 'z'
                                ? (char) ((c - 'a' + by) % 26 + 'a')
                                : c >= 'A' && c <= 'Z' ? (char) ((c - 'A' + by) % 26 + 'A') : (char) c))
                .collect(Collectors.joining());
    }

    /** A page that looks right, whose typeface says of each letter that it is the next one. */
    private static byte[] wronglyNamed(boolean wrongly) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            if (wrongly) {
                font.getCOSObject().setItem(COSName.TO_UNICODE, names(document));
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 11);
                content.setLeading(14);
                content.newLineAtOffset(60, 700);
                for (String line : LINES) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDStream names(PDDocument document) throws Exception {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n52 beginbfchar\n");
        for (int i = 0; i < 26; i++) {
            map.append(String.format("<%02X> <%04X>%n", 'a' + i, 'a' + (i + 1) % 26));
            map.append(String.format("<%02X> <%04X>%n", 'A' + i, 'A' + (i + 1) % 26));
        }
        map.append("endbfchar\n1 beginbfrange <20> <2F> <0020> endbfrange\nendcmap end end");
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
