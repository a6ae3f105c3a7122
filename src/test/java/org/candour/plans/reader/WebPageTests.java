package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class WebPageTests extends OfficeTest {

    @Test
    void scriptsAndStylesAreNoText() throws Exception {
        html("<script>var stroke = 1;</script><style>.stroke{}</style><p>Beds</p><template>stroke</template>");

        assertThat(text()).isEqualTo("Beds");
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
        read(("<!doctype html><html><head></head><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }
}
