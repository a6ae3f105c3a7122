package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.common.csv.CsvTable;
import org.candour.figures.check.NumbersChecker;
import org.candour.figures.reading.PlanPage;
import org.candour.finance.Figure;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.SamplePages;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;

/**
 * The agreed-numbers check on the sample plans as the portal reads them, against what people made of every alarm: all
 * that was planted is found, and few of the rest are false. The shares are those of the decision record.
 */
class SampleNumbersTest {

    private static final Path ROUND = Path.of("src/main/resources/rounds/sample-2016");

    /** An alarm as somebody judged it. */
    private record Label(String plan, AlarmKind kind, String words, String judged) {

        boolean fits(Found found) {
            return found.plan().equals(plan)
                    && found.alarm().kind() == kind
                    && found.alarm().sentence().contains(words);
        }
    }

    private record Found(String plan, NumberAlarm alarm) {}

    private static final List<Found> FOUND = new ArrayList<>();

    @BeforeAll
    static void checkAllPlans() throws IOException {
        List<Figure> returns =
                rows("finance.csv", List.of("footprint", "organisation", "measure", "year", "value")).stream()
                        .map(SampleNumbersTest::figure)
                        .toList();
        Map<String, String> names = rows("organisations.csv", List.of("code", "name")).stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name")));
        Map<String, String> areas = rows("footprints.csv", List.of("code", "name", "short_name")).stream()
                .collect(
                        Collectors.toMap(row -> row.get("code"), row -> row.get("name") + " " + row.get("short_name")));
        for (int i = 1; i <= 12; i++) {
            String code = "X540000%02d".formatted(i);
            List<PlanPage> pages = pages(ROUND.resolve("plans").resolve(code));
            long unread = pages.stream()
                    .filter(page -> page.numbers().page().readability() == Readability.UNREADABLE)
                    .count();
            List<Figure> own = returns.stream()
                    .filter(figure -> figure.footprint().equals(code))
                    .toList();
            Set<String> area = Set.copyOf(List.of(
                    areas.getOrDefault(code, "").toLowerCase(Locale.ROOT).split(" ")));
            NumbersChecker.check(pages, own, names, area, unread * 20 <= pages.size())
                    .forEach(alarm -> FOUND.add(new Found(code, alarm)));
        }
    }

    @Test
    void everyPlantedContradictionIsFound() throws IOException {
        List<Label> missed = labels().stream()
                .filter(label -> label.judged().equals("planted"))
                .filter(label -> FOUND.stream().noneMatch(label::fits))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void everyAlarmHasBeenJudged() throws IOException {
        List<Label> labels = labels();
        assertThat(FOUND.stream()
                        .filter(found -> labels.stream().noneMatch(label -> label.fits(found)))
                        .map(found -> found.plan() + " " + found.alarm().kind() + " "
                                + found.alarm().sentence()))
                .isEmpty();
        assertThat(FOUND).hasSameSizeAs(labels);
    }

    @Test
    void atMostOneAlarmInTenIsFalseAndNoneOfTheWeightyOnes() throws IOException {
        List<Label> falseOnes = labels().stream()
                .filter(label -> label.judged().equals("false"))
                .toList();
        assertThat(falseOnes.size() * 10).isLessThanOrEqualTo(FOUND.size());
        assertThat(FOUND.stream().filter(found -> found.alarm().weight() >= 60).filter(found -> falseOnes.stream()
                        .anyMatch(label -> label.fits(found))))
                .isEmpty();
    }

    @Test
    void thePlanInWhichEverythingAddsUpRaisesNone() {
        assertThat(FOUND).extracting(Found::plan).doesNotContain("X54000002", "X54000003", "X54000004", "X54000010");
    }

    @Test
    void everyPassageStandsWhereItIsSaidTo() {
        assertThat(FOUND).allSatisfy(found -> assertThat(found.alarm().passages())
                .isNotEmpty()
                .allSatisfy(passage -> {
                    assertThat(passage.words()).isNotBlank();
                    assertThat(passage.from()).isLessThan(passage.to());
                }));
    }

    private static List<Label> labels() throws IOException {
        return Files.readAllLines(Path.of("src/samples/NUMBERS.md")).stream()
                .filter(line -> line.startsWith("| X"))
                .map(line -> line.split("\\|"))
                .map(cell -> new Label(
                        cell[1].strip(), AlarmKind.valueOf(cell[2].strip()), cell[3].strip(), cell[4].strip()))
                .toList();
    }

    private static List<PlanPage> pages(Path folder) throws IOException {
        List<PlanPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.sorted(Comparator.comparing(SampleNumbersTest::rank)).toList()) {
                String role = rank(file) == 0 ? "Main" : file.getFileName().toString();
                DocumentId id =
                        new DocumentId(UUID.nameUUIDFromBytes(file.toString().getBytes()));
                for (Page page : SamplePages.of(file)) {
                    pages.add(PlanPage.of(id, role, "page", page));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return pages;
    }

    private static int rank(Path file) {
        return file.getFileName().toString().startsWith("main") ? 0 : 1;
    }

    private static List<Map<String, String>> rows(String file, List<String> columns) throws IOException {
        List<String> lines = Files.readAllLines(ROUND.resolve(file));
        Findings findings = new Findings();
        List<Map<String, String>> rows = new ArrayList<>();
        CsvTable.read(
                        new FileSystemResource(ROUND.resolve(file)),
                        List.of(lines.getFirst().split(",")),
                        findings)
                .forEach(row -> rows.add(columns.stream().collect(Collectors.toMap(name -> name, row::text))));
        findings.throwIfAny("The sample cannot be read");
        return rows.stream()
                .filter(row -> !row.values().stream().allMatch(String::isEmpty))
                .toList();
    }

    private static Figure figure(Map<String, String> row) {
        String organisation = row.get("organisation");
        return new Figure(
                new RoundId("sample-2016"),
                row.get("footprint"),
                organisation.isEmpty() ? null : organisation,
                row.get("measure"),
                row.get("year"),
                row.get("value").isEmpty() ? null : new BigDecimal(row.get("value")),
                "GBP m",
                "",
                row.get("measure").equals("net-position") ? "excluding" : "",
                "exact",
                true,
                "",
                "",
                "Fictional sample data made for Candour",
                "");
    }
}
