package org.candour.common;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @Test
    void aPlainNameIsGivenAsItIs() {
        assertThat(Attachment.header("plan v2.pdf")).isEqualTo("attachment; filename=\"plan v2.pdf\"");
    }

    @Test
    void anyOtherNameIsGivenPlainAndInFull() {
        assertThat(Attachment.header("Plan “é”.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Plan ___.pdf\"; filename*=UTF-8''Plan%20%E2%80%9C%C3%A9%E2%80%9D.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CON.pdf           | _CON.pdf
            nul               | _nul
            com1.tar.gz       | _com1.tar.gz
            ../../etc/passwd  | _.._etc_passwd
            C:\\plans\\plan.pdf | C__plans_plan.pdf
            plan.pdf.         | plan.pdf
            ...               | document
            """)
    void noNameLeadsElsewhereOrIsADevice(String name, String sent) {
        assertThat(Attachment.safe(name)).isEqualTo(sent);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(Attachment.safe("plan\u202Efdp.exe")).isEqualTo("planfdp.exe");
        assertThat(Attachment.safe("a\r\nSet-Cookie: b\u0000\u2028.pdf")).isEqualTo("aSet-Cookie_ b.pdf");
        assertThat(Attachment.safe("\u200B\uFEFF")).isEqualTo("document");
    }

    @Property
    void noNameCanAddAHeaderOrEndItsQuotes(@ForAll String name) {
        assertThat(Attachment.header(name))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]*)?");
    }
}
