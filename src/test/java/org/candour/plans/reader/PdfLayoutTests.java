package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.candour.plans.MadePdf;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLayoutTests {

    private static final List<String> LEFT = List.of(
            "We will bring our stroke services",
            "together on one site, where those",
            "who need it most are seen first.");
    private static final List<String> RIGHT = List.of(
            "Births will stay at both hospitals",
            "for as long as there are midwives",
            "and doctors enough to keep safe.");

    @TempDir
    private Path folder;

    @Test
    void keepsTheSpacesOfTextWhoseLettersAreSetOverEachOther() throws Exception {
        assertThat(text(pdf().spaced(-2, "stroke services in Weston"))).isEqualTo("stroke services in Weston");
    }

    @Test
    void gluesNoWordsOfLinesThatLieOverEachOther() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 700, 11, "Agreements are made between");
            line(content, 150, 702, 11, "maternity wards");
        }));

        assertThat(text).isEqualTo("Agreements are made between maternity wards");
    }

    @Test
    void aSoftHyphenDrawnWithinALineIsAHyphen() throws Exception {
        assertThat(text(pdf().operators("BT /F1 11 Tf 60 700 Td (hospital\\255based) Tj ET")
                        .with(document -> document.getPage(0).setResources(softHyphens()))))
                .isEqualTo("hospital-based");
    }

    private static PDResources softHyphens() {
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(0255));
        differences.add(COSName.getPDFName("uni00AD"));
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type1");
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0255);
        font.setInt(COSName.LAST_CHAR, 0255);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(333));
        font.setItem(COSName.WIDTHS, widths);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        return resources;
    }

    @Test
    void readsColumnsOneAfterAnotherHoweverTheyAreDrawn() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 740, 16, "Our case for change in all the places that we serve");
            for (int i = 0; i < 3; i++) {
                line(content, 310, 700 - 14 * i, 11, RIGHT.get(i));
                line(content, 60, 700 - 14 * i, 11, LEFT.get(i));
            }
            line(
                    content,
                    60,
                    640,
                    11,
                    "All of this was agreed with the councils and the public, and all of it is paid for.");
        }));

        assertThat(text.lines())
                .containsExactly(
                        "Our case for change in all the places that we serve",
                        LEFT.get(0),
                        LEFT.get(1),
                        LEFT.get(2),
                        RIGHT.get(0),
                        RIGHT.get(1),
                        RIGHT.get(2),
                        "All of this was agreed with the councils and the public, and all of it is paid for.");
    }

    @Test
    void narrowColumnsInWhichWordsAreTornAreReadDownEach() throws Exception {
        List<List<String>> columns = List.of(
                List.of("Stroke care:", "hyper-acute", "units will", "move to two", "hospitals in"),
                List.of("All mater-", "nity wards", "stay open at", "both of our", "hospitals."),
                List.of("Digital: all", "records are", "shared by", "spring and", "kept safe."));
        String text = text(pdf().drawn(content -> {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 3; column++) {
                    line(
                            content,
                            60 + 90 * column,
                            700 - 14 * row,
                            11,
                            columns.get(column).get(row));
                }
            }
        }));

        assertThat(text).contains("hyper-acute\nunits").contains("maternity").contains("records are\nshared by");
    }

    @Test
    void rowsOfShortCellsStayRowsAlsoWhereTheyBeginSmall() throws Exception {
        String text = text(pdf().drawn(content -> {
            for (int row = 0; row < 6; row++) {
                line(content, 60, 700 - 14 * row, 11, "Ward " + row);
                line(content, 150, 700 - 14 * row, 11, row % 2 == 0 ? "on track" : "delayed");
                line(content, 240, 700 - 14 * row, 11, row % 2 == 0 ? "no risk" : "some risk");
            }
        }));

        assertThat(text).contains("Ward 2 | on track | no risk").contains("Ward 5 | delayed | some risk");
    }

    @Test
    void aWordBrokenInANarrowCellWithoutAHyphenIsToldAsAWholeBesides() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 714, 11, "We say what will change in each of our services, and by when.");
            line(content, 60, 680, 11, "Materni");
            line(content, 60, 666, 11, "ty:");
            line(content, 102, 680, 11, "Reconfi");
            line(content, 102, 666, 11, "gurati");
            line(content, 102, 652, 11, "on by");
            line(content, 146, 680, 11, "April");
        }));

        assertThat(text)
                .contains("[Perhaps broken words: Maternity, ")
                .contains("Reconfiguration")
                .contains("Materni");
    }

    @Test
    void lettersUnderEachOtherInTheHeadOfAColumnAreAWord() throws Exception {
        String text = text(pdf().drawn(content -> {
            for (int i = 0; i < 6; i++) {
                line(content, 60, 700 - 13 * i, 11, "STROKE".substring(i, i + 1));
                line(content, 100, 700 - 13 * i, 11, "CANCER".substring(i, i + 1));
            }
        }));

        assertThat(text).contains("STROKE").contains("CANCER");
    }

    @Test
    void linesOfAnOrdinaryTextAreNoBrokenWords() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 700, 11, "Stroke");
            line(content, 60, 686, 11, "services at the stroke unit are one of the services of");
            line(content, 60, 672, 11, "the trust.");
        }));

        assertThat(text).doesNotContain("Perhaps broken");
    }

    @Test
    void gapsThatStandLevelByChanceMakeNoTableOfColumnsOfText() throws Exception {
        String text = text(pdf().drawn(content -> {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 12; i++) {
                    boolean runsOn = i % 4 != 0 || column == 1;
                    line(
                            content,
                            40 + 180 * column,
                            700 - 12 * i - 10 * (i / 4),
                            9,
                            (runsOn ? "goes on in part " : "Begins anew in part ") + column + " line " + i
                                    + " and ends");
                }
            }
        }));

        assertThat(text).doesNotContain(" | ");
        assertThat(text).contains("part 1 line 3 and ends\ngoes on in part 1 line 4 and ends");
    }

    @Test
    void readsThreeColumns() throws Exception {
        String text = text(pdf().drawn(content -> {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 4; i++) {
                    line(
                            content,
                            40 + 180 * column,
                            700 - 12 * i,
                            9,
                            "column " + column + " has a line " + i + " of text");
                }
            }
        }));

        assertThat(text.lines().map(line -> line.charAt(7) + "" + line.charAt(20)))
                .containsExactly("00", "01", "02", "03", "10", "11", "12", "13", "20", "21", "22", "23");
    }

    @Test
    void joinsAWordTornByTheEndOfAColumn() throws Exception {
        String text = text(pdf().drawn(content -> {
            List<String> left = List.of(
                    "We offer every patient who is in",
                    "need of it the best of care and",
                    "within an hour of arrival thrombo-");
            List<String> right = List.of(
                    "lysis, which is what the standard",
                    "asks of us, and then a bed on the",
                    "ward that is meant for them only.");
            for (int i = 0; i < 3; i++) {
                line(content, 60, 700 - 14 * i, 11, left.get(i));
                line(content, 310, 700 - 14 * i, 11, right.get(i));
            }
        }));

        assertThat(text).contains("arrival thrombolysis,\nwhich is");
    }

    @Test
    void keepsTheCellsOfATablesRowTogether() throws Exception {
        Page page = page(pdf().drawn(content -> {
            String[][] rows = {{"Service", "Now", "By 2021"}, {"Stroke unit", "3", "1"}, {"Births", "2", "2"}};
            for (int row = 0; row < rows.length; row++) {
                for (int cell = 0; cell < 3; cell++) {
                    line(content, 60 + 150 * cell, 700 - 15 * row, 11, rows[row][cell]);
                }
            }
        }));

        assertThat(page.text()).isEqualTo("Service | Now | By 2021\nStroke unit | 3 | 1\nBirths | 2 | 2");
        assertThat(marked(page, Kind.TABLE)).containsExactly(page.text());
    }

    @Test
    void readsCellsOfSeveralLinesWhereRulesPartTheRows() throws Exception {
        String text = text(pdf().drawn(content -> {
            String[][] left = {{"Better stroke", "outcomes"}, {"Safer births"}};
            String[][] right = {
                {"Bring hyper-acute care", "together on one site"}, {"Keep both units and", "share their staff"}
            };
            for (int row = 0; row < 2; row++) {
                for (int i = 0; i < left[row].length; i++) {
                    line(content, 60, 700 - 30 * row - 12 * i, 11, left[row][i]);
                }
                for (int i = 0; i < right[row].length; i++) {
                    line(content, 220, 700 - 30 * row - 12 * i, 11, right[row][i]);
                }
                content.addRect(55, 682 - 30 * row, 400, 0.5f);
                content.fill();
            }
        }));

        assertThat(text.lines())
                .containsExactly(
                        "Better stroke outcomes | Bring hyper-acute care together on one site",
                        "Safer births | Keep both units and share their staff");
    }

    @Test
    void keepsNumbersBeforeTheParagraphsTheyCount() throws Exception {
        String text = text(pdf().drawn(content -> {
            for (int i = 0; i < 3; i++) {
                line(content, 60, 700 - 40 * i, 11, "3." + (i + 1));
                line(content, 110, 700 - 40 * i, 11, "The plan says in this place what we shall do about it,");
                line(content, 110, 686 - 40 * i, 11, "and by when it will be done.");
            }
        }));

        assertThat(text.lines().filter(line -> line.startsWith("3.")))
                .containsExactly(
                        "3.1 The plan says in this place what we shall do about it,",
                        "3.2 The plan says in this place what we shall do about it,",
                        "3.3 The plan says in this place what we shall do about it,");
    }

    @Test
    void leavesOutWhatIsDrawnAgainToLookBold() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 700, 14, "Stroke");
            line(content, 60.3f, 700, 14, "Stroke");
            for (int i = 0; i < 4; i++) {
                float x = 60 + width("care".substring(0, i), 11);
                line(content, x, 660, 11, "care".substring(i, i + 1));
                line(content, x + 0.2f, 660, 11, "care".substring(i, i + 1));
            }
        }));

        assertThat(text).isEqualTo("Stroke\ncare");
    }

    @Test
    void joinsLettersThatAreSetApart() throws Exception {
        String text = text(pdf().drawn(content -> {
            content.setCharacterSpacing(5);
            line(content, 60, 720, 14, "STROKE CARE");
            content.setCharacterSpacing(0);
            line(content, 60, 690, 14, "M A T E R N I T Y");
            line(content, 60, 660, 11, "A plan of A and B");
        }));

        assertThat(text).isEqualTo("STROKE CARE\nMATERNITY\nA plan of A and B");
    }

    @Test
    void setsNoteMarksApartFromTheirWordsButNotFromUnits() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 700, 11, "stroke");
            line(content, 60 + width("stroke", 11), 704, 6, "12");
            line(content, 60, 670, 11, "2,000m");
            line(content, 60 + width("2,000m", 11), 674, 6, "2");
            line(content, 60, 640, 11, "CO");
            line(content, 60 + width("CO", 11), 638, 6, "2");
        }));

        assertThat(text).isEqualTo("stroke 12\n2,000m2\nCO2");
    }

    @Test
    void readsTurnedPagesAndTextOnItsSide() throws Exception {
        String text = text(pdf().drawn(content -> {
            for (int i = 0; i < 3; i++) {
                turned(content, 100 + 14 * i, 100, 90, "line " + i + " of a table on its side");
            }
            line(content, 300, 700, 11, "Chapter 4");
        }));

        assertThat(text.lines())
                .containsExactly(
                        "line 0 of a table on its side",
                        "line 1 of a table on its side",
                        "line 2 of a table on its side",
                        "Chapter 4");
    }

    @Test
    void keepsHiddenTextAndSaysSo() throws Exception {
        Page page = page(pdf().drawn(content -> {
            line(content, 60, 700, 11, "seen");
            content.setNonStrokingColor(1f, 1f, 1f);
            line(content, 60, 680, 11, "white");
            line(content, 60, -80, 11, "outside");
            content.setNonStrokingColor(0f, 0f, 0.4f);
            content.addRect(50, 600, 300, 40);
            content.fill();
            content.setNonStrokingColor(1f, 1f, 1f);
            line(content, 60, 610, 11, "white on blue");
            content.setNonStrokingColor(0f, 0f, 0f);
            content.setRenderingMode(RenderingMode.NEITHER);
            line(content, 60, 500, 11, "no ink");
        }));

        assertThat(page.text().lines()).containsExactly("seen", "white", "white on blue", "no ink", "outside");
        assertThat(marked(page, Kind.HIDDEN)).containsExactly("white", "no ink\noutside");
    }

    @Test
    void joinsShortWordsWhoseLettersAreSetApart() throws Exception {
        String text = pages(
                        folder,
                        pdf().drawn(content -> {
                                    line(
                                            content,
                                            60,
                                            700,
                                            11,
                                            "The   o n e   plan of the   G P   and the   I C U   here");
                                    line(content, 60, 680, 11, "Ward A B and plan a b of J Smith, I agree, x y z too");
                                })
                                .bytes())
                .getFirst()
                .text();

        assertThat(text).contains("The one plan of the GP and the ICU here");
        assertThat(text).contains("Ward A B and plan a b of J Smith, I agree, x y z too");
    }

    @Test
    void takesTextWithoutInkOnAScanForWhatStandsOnIt() throws Exception {
        Page page = page(pdf().recognisedScan("The scanned plan speaks of stroke at last"));

        assertThat(page.text()).isEqualTo("The scanned plan speaks of stroke at last");
        assertThat(page.marks()).isEmpty();
    }

    private static float width(String text, float size) throws java.io.IOException {
        return MadePdf.FONT.getStringWidth(text) / 1000 * size;
    }

    private static void turned(PDPageContentStream content, float x, float y, int degrees, String text)
            throws java.io.IOException {
        content.beginText();
        content.setFont(MadePdf.FONT, 11);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
        content.showText(text);
        content.endText();
    }

    static List<String> marked(Page page, Kind kind) {
        return page.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> page.text().substring(mark.from(), mark.to()))
                .toList();
    }

    private String text(MadePdf pdf) throws Exception {
        return page(pdf).text();
    }

    private Page page(MadePdf pdf) throws Exception {
        return pages(folder, pdf.bytes()).getFirst();
    }

    /** The pages as they are told in the end. */
    static List<Page> pages(Path folder, byte[] pdf) throws Exception {
        Path file = folder.resolve("plan.pdf");
        Files.write(file, pdf);
        TreeMap<Integer, Page> pages = new TreeMap<>();
        new FileReader().read(new ReadRequest(file.toString(), "plan.pdf", 1, 5000, 1_000_000), reply -> {
            if (reply instanceof Reply.PageDone(Page page)) {
                pages.put(page.number(), page);
            } else if (reply instanceof Reply.PageAgain(Page page)) {
                pages.put(page.number(), page);
            }
        });
        return List.copyOf(pages.values());
    }
}
