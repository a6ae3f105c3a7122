package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTests extends OfficeTest {

    @Test
    void aPageInWhichAnotherSignStandsInThePlaceOfAPieceIsNotWhole() throws Exception {
        String words = "<p>" + "Stroke care moves to the Royal. ".repeat(40) + "</p>";
        for (String sign : new String[] {"\0", "?", "\u001A", "\u00FF"}) {
            Reply end = read(("<html><body>" + words + sign.repeat(6000) + words + "</body></html>")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

            assertThat(end).as(sign).isEqualTo(new Reply.End(true));
            assertThat(pages.getLast().reason()).contains("Pieces of the file are lost");
        }
        assertThat(read(("<html><body>" + words + "<img src='data:image/png;base64," + "AAAA/ffff".repeat(1)
                                + "A".repeat(4000) + "'>" + " ".repeat(5000) + "</body></html>")
                        .getBytes()))
                .isEqualTo(new Reply.End(false));
    }

    @Test
    void scriptsAndStylesAreNoText() throws Exception {
        html("<script>var stroke = 1;</script><style>.stroke{}</style><p>Beds</p><template>stroke</template>");

        assertThat(text()).isEqualTo("Beds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- draft ",
                "<script>",
                "<script>let a = 1;",
                "<style>",
                "<template>",
                "<xmp>",
                "<iframe>",
                "<noembed>",
                "<textarea>",
                "<title>",
                "<p title=\"",
                "<p title='",
                "<p title=\"x"
            })
    void textThatSomethingSwallowsWhichIsNeverClosedIsKnownToBeMissing(String opened) throws Exception {
        String rest = "<p>Stroke services close.</p><h2>Beds</h2><p>Fewer.</p>";
        html("<body><p>Our plan</p>" + opened + rest + "</body></html>");
        assertThat(isInDoubt() || text().contains("Stroke")).as("to the end").isTrue();

        html(
                "<body><p>Our plan</p>" + opened + rest
                        + "<!-- note --><script src=a.js></script><style>b{}</style><p title=\"x\" class='y'>End</p></body></html>");
        assertThat(isInDoubt() || text().contains("Stroke"))
                .as("to the next of its kind")
                .isTrue();
    }

    @Test
    void aWholePageIsNotInDoubtForWhatItsScriptsWrite() throws Exception {
        html(
                "<body><!-- <p>An old draft</p> --><p title='All a<b'>Beds</p>"
                        + "<script>document.write('<p>' + x + '</p>'); if (a<b) { c('<script src=y><\\/script>'); }</script>"
                        + "<div data-content='<p>More</p>' onclick=\"say('<p>')\">Stay</div><style>p > a::before{content:'<'}</style></body></html>");

        assertThat(isInDoubt()).isFalse();
        assertThat(text()).isEqualTo("Beds\nAll a<b\nStay");
    }

    private boolean isInDoubt() {
        return pages.stream().anyMatch(page -> page.readability() == Readability.UNREADABLE);
    }

    @Test
    void paragraphsRowsAndHeadingsStayApart() throws Exception {
        html("<h1>Plan</h1><div>One<br>two<p>Three <b>bold</b>ly</p></div>"
                + "<table><tr><th>Hospital<th>Beds<tr><td>Harrow<td>120</table><ul><li>First<li>Second</ul>");

        assertThat(text()).isEqualTo("Plan\nOne\ntwo\nThree boldly\nHospital | Beds\nHarrow | 120\nFirst\nSecond");
        assertThat(marked(Kind.TABLE)).containsExactly("Hospital | Beds\nHarrow | 120");
        assertThat(pages.getFirst().heading()).isEqualTo("Plan");
    }

    @Test
    void whatIsHiddenStruckOutOrFilledInIsMarked() throws Exception {
        html(
                "<p hidden>Not seen</p><p style='display: none'>Nor this</p><p>We <del>close</del> <ins>keep</ins> beds</p>"
                        + "<input value='Harrow'><input type=hidden value=secret><textarea>Our answer</textarea>"
                        + "<img alt='A map of wards'>");

        assertThat(marked(Kind.HIDDEN)).containsExactly("Not seen\nNor this");
        assertThat(marked(Kind.DELETED)).containsExactly("close");
        assertThat(marked(Kind.INSERTED)).containsExactly("keep");
        assertThat(String.join(" ", marked(Kind.FORM_FIELD))).contains("Harrow").contains("Our answer");
        assertThat(marked(Kind.PICTURE_DESCRIPTION)).containsExactly("A map of wards");
        assertThat(text()).doesNotContain("secret");
    }

    @Test
    void whatIsWrittenInADrawingIsText() throws Exception {
        html(
                "<p>Our model</p><svg><style>.a{fill:red}</style><script>stroke()</script>"
                        + "<g><text x=1 y=1>Mater<tspan font-weight=bold>nity</tspan> hub</text>"
                        + "<text x=1 y=9><tspan x=1 y=9>Hyper-acute</tspan><tspan x=1 dy=4>stroke unit</tspan></text></g></svg>");

        assertThat(text()).isEqualTo("Our model\nMaternity hub\nHyper-acute\nstroke unit");
    }

    @Test
    void aDrawingInATableStaysInItsCell() throws Exception {
        html("<table><tr><td>Hub<td><svg><text>Maternity</text></svg><td>2017</table>");

        assertThat(text()).isEqualTo("Hub | Maternity | 2017");
    }

    @Test
    void aPageThatIsADrawingWithoutTextWasNotRead() throws Exception {
        html("<svg><path d='M0 0 L1 1'/></svg>");

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.UNREADABLE);
    }

    @Test
    void anErrorPageIsNoPlan() {
        assertThatThrownBy(() ->
                        html("<title>Error</title><h1>Access denied</h1><p>You don't have permission to access it."))
                .hasMessageContaining("looks like an error page");
    }

    @Test
    void aLongPageThatMentionsErrorsIsAPlan() throws Exception {
        html("<p>" + "We plan for stroke care in every hospital. ".repeat(60) + "Records not found are replaced.");

        assertThat(pages).extracting(Page::readability).containsOnly(Readability.TEXT);
    }

    @Test
    void framesThatWereNotUploadedAreNeverSilent() throws Exception {
        html("<p>Menu</p><iframe src='http://127.0.0.1:9/plan.html'></iframe>");

        assertThat(pages).extracting(Page::readability).contains(Readability.UNREADABLE);
    }

    @Test
    void aHundredThousandElementsWithinEachOtherAreRead() throws Exception {
        html("<div>".repeat(100_000) + "deep");

        assertThat(text()).contains("deep");
    }

    @Test
    void picturesThatWereNotUploadedWithThePageKeepSilenceInDoubt() throws Exception {
        String words = "<p>" + "We plan for the people of the area. ".repeat(20) + "</p>";

        for (String shown :
                new String[] {"<img src=map.png>", "<object data=plan.svg></object>", "<svg><path/></svg>"}) {
            html(words + shown);
            assertThat(pages).as(shown).hasSize(1);
            assertThat(pages.getFirst().readability()).isEqualTo(Readability.TEXT);
            assertThat(pages.getFirst().isToBeLookedAt()).as(shown).isTrue();
            assertThat(pages.getFirst().awaitsRecognition()).as(shown).isFalse();
        }
        html(words + "<img src=dot.gif width=1 height=1>");
        assertThat(pages).noneMatch(Page::isToBeLookedAt);
    }

    @Test
    void aPageOfHardlyMoreThanPicturesIsNotRead() throws Exception {
        html("<h1>Our plan</h1>" + "<img src=page.png>".repeat(20));

        assertThat(pages).extracting(Page::readability).containsExactly(Readability.TEXT, Readability.UNREADABLE);
    }

    @Test
    void aPictureWithinThePageWaitsToBeRecognised() throws Exception {
        html("<p>Our plan</p><img src='data:image/png;base64,iVBORw0KGgo='>");

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().reason()).isEqualTo(Page.PICTURES_NOT_YET_RECOGNISED);
    }

    @Test
    void whatStandsInBoxesOfItsOwnIsNotGluedTogether() throws Exception {
        html("<noscript>Stroke</noscript><textarea>Beds</textarea><button>Send</button><select><option>One<option>Two"
                + "</select>Three");

        assertThat(text().split("\\s+")).containsExactly("Stroke", "Beds", "Send", "One", "Two", "Three");
    }

    @Test
    void theLongFormOfAnAcronymAndWhatAFieldAsksForAreRead() throws Exception {
        html(
                "<p>A <abbr title='hyper-acute stroke unit'>HASU</abbr> opens.</p><a aria-label='Read on' title='Read on'>Read on</a>"
                        + "<input placeholder='Your hospital' title='Where you are treated'><input type=submit value='Send answer'>"
                        + "<img src=a.png alt='Map of beds' title='Map of beds'>");

        assertThat(marked(Kind.HIDDEN)).containsExactly("hyper-acute stroke unit");
        assertPlain("A HASU opens.");
        assertThat(String.join("\n", marked(Kind.FORM_FIELD)))
                .contains("Your hospital", "Where you are treated", "Send answer");
        assertThat(text()).containsOnlyOnce("Read on").containsOnlyOnce("Map of beds");
    }

    @Test
    void aPageWithinThePageIsReadWhenItLiesInTheSameFile() throws Exception {
        html(
                "<p>Before</p><iframe srcdoc='<h2>Stroke</h2><p>The unit &lt;b&gt;moves.&lt;/b&gt;</p>'></iframe><p>After</p>");

        assertThat(text()).isEqualTo("Before\nStroke\nThe unit moves.\nAfter");
        assertThat(pages).noneMatch(Page::isToBeLookedAt);
    }

    @Test
    void theStyleSheetTellsWhatIsHiddenAndWhatStandsApart() throws Exception {
        page(
                "<style>/* .plain{display:none} */ .tab, .more {display:none} .tab p .plain{display:none} span.line{display:block}"
                        + " @media print {.menu{display:none}} a:hover{display:none} .tab.open{display:block}"
                        + " ]broken[{display:none}</style>",
                "<div class=tab>Not shown</div><div class='tab open'>Shown</div><div class=more><p>Folded</p></div>"
                        + "<span class=line>Stroke</span><span class=line>unit</span> <b class=menu>Menu</b> <a>Link</a>"
                        + "<i class=plain>Plain</i>");

        assertThat(String.join(" ", marked(Kind.HIDDEN)))
                .contains("Not shown", "Folded")
                .doesNotContain("Shown", "Menu", "Link", "Plain");
        assertThat(text()).containsPattern("Stroke\\n+unit");
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {"<span>", "<a href=x>", "<span title='long words'>", "<b style='display:block'>", "<x-y class=c>"
            })
    void elementsWithinEachOtherCostNoMoreThanBesideEachOther(String element) throws Exception {
        html("<style>" + ".c .c .c .c{display:block} .c{display:block}".repeat(200) + "</style>"
                + element.repeat(60_000) + "deep");

        assertThat(text()).contains("deep");
    }

    @Test
    void equationsLabelsOfChoicesAndAreasOfMapsAreRead() throws Exception {
        html(
                "<p>Rate: <math><mfrac><mtext>stroke</mtext><mi>beds</mi></mfrac><annotation>\\frac</annotation></math></p>"
                        + "<select><optgroup label='Places'><option label='Harrow'></option><option>Brent</option></optgroup></select>"
                        + "<map><area alt='Barnet hospital'></map>");

        assertThat(text().replaceAll("\\s+", " "))
                .contains("Rate: stroke beds", "Places Harrow", "Brent", "Barnet hospital");
        assertThat(text()).doesNotContain("frac");
    }

    private void html(String body) throws Exception {
        page("", body);
    }

    private void page(String head, String body) throws Exception {
        read(("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
