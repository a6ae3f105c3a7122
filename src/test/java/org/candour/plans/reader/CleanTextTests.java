package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTests {

    @Test
    void takesLigaturesApart() {
        assertThat(CleanText.of("e\uFB03cient \uFB01nance work\uFB02ow")).isEqualTo("efficient finance workflow");
    }

    @Test
    void removesSoftHyphensAlsoAtTheEndOfALine() {
        assertThat(CleanText.of("mater\u00ADnity and mater\u00AD\nnity")).isEqualTo("maternity and maternity");
    }

    @Test
    void makesEverySpaceOne() {
        assertThat(CleanText.of("£118\u00A0million\u2009and  more\tbeds")).isEqualTo("£118 million and more beds");
    }

    @Test
    void dropsControlCharactersAndTooManyEmptyLines() {
        assertThat(CleanText.of("\u0001one \r\n\n\n\n\u200Btwo\u0007")).isEqualTo("one\n\ntwo");
    }
}
