package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.candour.publication.page.Shade;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureSheetTest {

    @Test
    void aFileIsWellFormedAndBringsTitleScaleDrawingAndSource() throws Exception {
        String svg = PictureSheet.of(
                "Money & more",
                List.of("£ million, 2016-17"),
                List.of(new Shade.Step("s5", "to −30")),
                Scatter.of(MadeMoney.oneOfEach(), "", Scatter.Format.WIDE, "A <title>", "2016-17", "2015-16"),
                820,
                List.of("Source: somebody’s accounts"));

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(
                        document.getDocumentElement().getNamespaceURI() == null
                                ? document.getDocumentElement().getAttribute("xmlns")
                                : "")
                .isEqualTo("http://www.w3.org/2000/svg");
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("a").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Money & more", "to −30", "Source: somebody’s accounts");
    }
}
