package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.reader.PdfLayoutTests.marked;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.candour.plans.MadePdf;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Mark.Weight;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfMarksTests {

    @TempDir
    private Path folder;

    @Test
    void marksHeadersAndPageNumbersOfLeftAndRightPages() throws Exception {
        MadePdf pdf = pdf().text("Sustainability plan of Kent", "Stroke services");
        for (int i = 2; i <= 9; i++) {
            page(pdf, i % 2 == 0 ? "Sustainability plan of Kent" : "Stroke services", i, "What we say on page");
        }
        List<Page> pages = pages(pdf);

        assertThat(marked(pages.get(3), Kind.RUNNING_HEAD)).containsExactly("Sustainability plan of Kent", "- 4 -");
        assertThat(marked(pages.get(4), Kind.RUNNING_HEAD)).containsExactly("Stroke services", "- 5 -");
        assertThat(pages.get(0).marks()).isEmpty();
        assertThat(pages).allSatisfy(page -> assertThat(marked(page, Kind.RUNNING_HEAD))
                .noneMatch(text -> text.contains("What we say")));
    }

    @Test
    void leavesTheFirstOfHeadersAloneThatTheTextNeverSays() throws Exception {
        MadePdf pdf = pdf();
        for (int i = 1; i <= 5; i++) {
            page(pdf, "Perinatal mental health", i, "Our plans, part");
        }
        List<Page> pages = pages(pdf);

        assertThat(marked(pages.get(0), Kind.RUNNING_HEAD)).containsExactly("- 1 -");
        assertThat(marked(pages.get(0), Kind.ONLY_RUNNING_HEAD)).containsExactly("Perinatal mental health");
        assertThat(pages.get(0).weight(0, "Perinatal".length())).isEqualTo(Weight.PASSING);
        assertThat(marked(pages.get(1), Kind.RUNNING_HEAD)).containsExactly("Perinatal mental health", "- 2 -");
    }

    @Test
    void takesNoTitleInLargeTypeAndNoSentenceForAHeader() throws Exception {
        MadePdf pdf = pdf();
        for (int i = 1; i <= 6; i++) {
            int number = i;
            pdf.drawn(content -> {
                line(content, 60, 800, 11, "Harrow hospital will be closed by 2019 and stroke moves to Ealing");
                line(content, 60, 770, 16, "Scheme " + number);
                line(content, 60, 740, 11, "What is planned under this scheme, and what it costs, number " + number);
                line(content, 60, 720, 11, "Harrow hospital will be closed by 2019 and stroke moves to Ealing");
                line(content, 60, 700, 11, "and who sees to it in the county council, the trusts and surgeries");
                line(content, 290, 40, 9, "" + number);
            });
        }

        assertThat(pages(pdf)).allSatisfy(page -> assertThat(page.marks())
                .allMatch(mark -> page.text().substring(mark.from(), mark.to()).matches("\\d")));
    }

    @Test
    void takesNothingForAHeaderThatOnlyTwoPagesShare() throws Exception {
        MadePdf pdf = pdf();
        page(pdf, "Stroke", 1, "One");
        page(pdf, "Stroke", 2, "Two");

        assertThat(pages(pdf)).allSatisfy(page -> assertThat(page.marks()).isEmpty());
    }

    @Test
    void endsAWordThatThePageBreaks() throws Exception {
        MadePdf pdf = pdf();
        for (int i = 1; i <= 3; i++) {
            int number = i;
            pdf.drawn(content -> {
                line(content, 60, 800, 9, "Kent plan");
                line(content, 60, 740, 11, number == 1 ? "For this we offer thrombo-" : "lysis to all of them");
                line(content, 290, 40, 9, "- " + number + " -");
            });
        }
        List<Page> pages = pages(pdf);

        assertThat(pages.get(0).text()).contains("thrombolysis");
        assertThat(pages.get(1).text()).contains("\nlysis to all");
    }

    @Test
    void marksAContentsList() throws Exception {
        List<Page> pages = pages(pdf().drawn(content -> {
            line(content, 60, 760, 18, "Contents");
            List<String> titles = List.of("Foreword", "Stroke and cardiac services", "Finance");
            for (int i = 0; i < 3; i++) {
                line(content, 60, 720 - 16 * i, 11, titles.get(i));
                line(content, 500, 720 - 16 * i, 11, "" + (3 + 4 * i));
            }
        }));

        assertThat(marked(pages.getFirst(), Kind.CONTENTS))
                .singleElement()
                .asString()
                .contains("Contents", "cardiac");
    }

    @Test
    void marksFootnotes() throws Exception {
        List<Page> pages = pages(pdf().drawn(content -> {
            for (int i = 0; i < 6; i++) {
                line(content, 60, 760 - 14 * i, 11, "This is the text of the plan and it goes on for a while here.");
            }
            line(content, 60, 90, 8, "1 See the report of the stroke network, and what it says about");
            line(content, 60, 80, 8, "the time to the ward.");
        }));

        assertThat(marked(pages.getFirst(), Kind.FOOTNOTE))
                .singleElement()
                .asString()
                .contains("stroke", "the ward");
    }

    @Test
    void tellsBookmarksOnThePageTheyLeadTo() throws Exception {
        List<Page> pages = pages(pdf().pages(2, "Page").with(document -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Our work on dementia");
            item.setDestination(document.getPage(1));
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }));

        assertThat(marked(pages.get(0), Kind.BOOKMARK)).isEmpty();
        assertThat(marked(pages.get(1), Kind.BOOKMARK)).containsExactly("Our work on dementia");
    }

    @Test
    void survivesBookmarksThatLeadRoundInACircle() throws Exception {
        List<Page> pages = pages(pdf().text("Plan").with(document -> {
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, "Round");
            item.setItem(COSName.getPDFName("Next"), item);
            item.setItem(COSName.getPDFName("First"), item);
            COSDictionary outline = new COSDictionary();
            outline.setItem(COSName.getPDFName("First"), item);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTLINES, outline);
        }));

        assertThat(pages).extracting(Page::text).containsExactly("Plan");
    }

    @Test
    void marksNotesAndLayersThatAreSwitchedOff() throws Exception {
        List<Page> pages = pages(pdf().note("Ask the council")
                .operators("/OC /Off BDC BT /F1 11 Tf 60 700 Td" + " (Stroke on a layer) Tj ET EMC")
                .with(document -> {
                    COSDictionary layer = new COSDictionary();
                    layer.setName(COSName.TYPE, "OCG");
                    COSArray off = new COSArray();
                    off.add(layer);
                    COSDictionary settings = new COSDictionary();
                    settings.setItem(COSName.OFF, off);
                    COSDictionary layers = new COSDictionary();
                    layers.setItem(COSName.D, settings);
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
                    COSDictionary named = new COSDictionary();
                    named.setItem(COSName.getPDFName("Off"), layer);
                    COSDictionary fonts = new COSDictionary();
                    fonts.setItem(COSName.getPDFName("F1"), MadePdf.FONT);
                    COSDictionary resources = new COSDictionary();
                    resources.setItem(COSName.PROPERTIES, named);
                    resources.setItem(COSName.FONT, fonts);
                    document.getPage(1).getCOSObject().setItem(COSName.RESOURCES, resources);
                }));

        assertThat(marked(pages.get(0), Kind.ANNOTATION)).containsExactly("Ask the council");
        assertThat(marked(pages.get(1), Kind.HIDDEN)).containsExactly("Stroke on a layer");
    }

    @Test
    void readsWhatIsWrittenAboutPicturesAndWhatShapesStandFor() throws Exception {
        List<Page> pages = pages(pdf().operators("/Figure <</Alt (A map of stroke units)>> BDC EMC"
                        + " BT /F1 11 Tf 60 700 Td (of) Tj /Span <</ActualText (fi)>> BDC (#) Tj EMC (ce) Tj ET")
                .with(document -> {
                    COSDictionary fonts = new COSDictionary();
                    fonts.setItem(COSName.getPDFName("F1"), MadePdf.FONT);
                    COSDictionary resources = new COSDictionary();
                    resources.setItem(COSName.FONT, fonts);
                    document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
                }));

        assertThat(pages.getFirst().text()).isEqualTo("office\nA map of stroke units");
        assertThat(marked(pages.getFirst(), Kind.PICTURE_DESCRIPTION)).containsExactly("A map of stroke units");
    }

    private static void page(MadePdf pdf, String head, int number, String text) {
        pdf.drawn(content -> {
            line(content, 60, 800, 9, head);
            for (int i = 0; i < 8; i++) {
                line(
                        content,
                        60,
                        740 - 14 * i,
                        11,
                        i == 7 ? text : "Words of the plan, line " + i + " of page " + number);
            }
            line(content, 290, 40, 9, "- " + number + " -");
        });
    }

    private List<Page> pages(MadePdf pdf) throws Exception {
        return PdfLayoutTests.pages(folder, pdf.bytes());
    }
}
