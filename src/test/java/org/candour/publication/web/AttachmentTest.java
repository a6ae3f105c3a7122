package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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

    @Property
    void noNameCanAddAHeaderOrEndItsQuotes(@ForAll String name) {
        assertThat(Attachment.header(name))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]*)?");
    }
}
