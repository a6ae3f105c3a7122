package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class FigureRowsTest {

    @Test
    void everyBadRowIsToldAtOnceWithRowAndColumn() {
        assertThat(problems(
                        "X1,,do-nothing-gap,2020-21,\"1,200\",GBP m,,,exact,1,,,S,",
                        "X9,B9,Do nothing,2020,1,pounds,guess,with,,yes,perhaps,,,",
                        ",,outturn,2016-17,,GBP m,,,exact,1,,,S,",
                        "X1,,outturn,2016-17"))
                .containsExactlyInAnyOrder(
                        "finance.csv, row 2, column value",
                        "finance.csv, row 3, column qualifier",
                        "finance.csv, row 3, column footprint",
                        "finance.csv, row 3, column organisation",
                        "finance.csv, row 3, column measure",
                        "finance.csv, row 3, column year",
                        "finance.csv, row 3, column unit",
                        "finance.csv, row 3, column basis",
                        "finance.csv, row 3, column stf",
                        "finance.csv, row 3, column preferred",
                        "finance.csv, row 3, column response",
                        "finance.csv, row 3, column source",
                        "finance.csv, row 4, column footprint",
                        "finance.csv, row 4, column value",
                        "finance.csv, row 5");
    }

    @Test
    void aRowThatOnlySaysThatNothingIsStatedIsRight() {
        assertThat(problems("X1,,capital-requested,plan,,GBP m,,,none stated,0,,,S,"))
                .isEmpty();
    }

    private static List<String> problems(String... rows) {
        String text = String.join(",", FigureRows.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
        Resource file = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "finance.csv";
            }
        };
        Findings findings = new Findings();
        FigureRows.read(new RoundId("any"), file, Set.of("X1"), Set.of("B1"), findings);
        return findings.problems().stream().map(Problem::where).toList();
    }
}
