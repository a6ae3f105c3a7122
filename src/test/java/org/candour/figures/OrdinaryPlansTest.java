package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.figures.check.NumbersChecker;
import org.candour.figures.reading.PlanPage;
import org.candour.finance.Figure;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.rounds.RoundId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans in ordinary words: what is wrong in them is found, and nothing else is said of them. */
class OrdinaryPlansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aldford | do-nothing-gap 2020-21 198 | capital-requested plan 65 | health and social care",
                "brackwater | do-nothing-gap 2020-21 92 | capital-requested plan 55 | ''",
                "corran | do-nothing-gap 2020-21 118 | allocation 2016-17 465 | ''"
            })
    void raiseWhatIsInThemAndNothingElse(String plan, String one, String other, String note) throws IOException {
        List<NumberAlarm> alarms = NumbersChecker.check(
                pages(plan),
                List.of(returned(one, note), returned(other, "")),
                Map.of(),
                Set.of("aldford", "marsh", "brackwater", "corran", "valley"),
                true);
        List<String[]> labels = labels(plan);
        assertThat(alarms).as("every alarm was judged, and none is false").allMatch(alarm -> labels.stream()
                .anyMatch(label -> fits(label, alarm)));
        assertThat(labels.stream().filter(label -> !label[4].strip().equals("missed")))
                .as("what is in the plan is found")
                .hasSameSizeAs(alarms)
                .allMatch(label -> alarms.stream().anyMatch(alarm -> fits(label, alarm)));
    }

    private static boolean fits(String[] label, NumberAlarm alarm) {
        return alarm.kind().name().equals(label[2].strip()) && alarm.sentence().contains(label[3].strip());
    }

    private static List<String[]> labels(String plan) throws IOException {
        return Files.readAllLines(Path.of("src/samples/NUMBERS.md")).stream()
                .filter(line -> line.startsWith("| " + plan + " |"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    private static List<PlanPage> pages(String plan) throws IOException {
        List<PlanPage> pages = new ArrayList<>();
        for (String text : Files.readString(Path.of("src/test/resources/numbers", plan + ".txt"))
                .split("\n===\n")) {
            Page page = new Page(pages.size() + 1, Readability.TEXT, "", text, "");
            pages.add(PlanPage.of(new DocumentId(new UUID(0, 1)), "Main", "page", page));
        }
        return pages;
    }

    private static Figure returned(String figure, String note) {
        String[] parts = figure.split(" ");
        return new Figure(
                new RoundId("round-1"),
                "X1",
                null,
                parts[0],
                parts[1],
                new BigDecimal(parts[2]),
                "GBP m",
                "",
                "",
                "exact",
                true,
                "",
                note,
                "A return",
                "");
    }
}
