package org.candour.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.LimitingRule;
import org.junit.jupiter.api.Test;

class SetReaderTest {

    private static final String FINANCE = "stp-2016/domains/finance.yaml";
    private static final String SET = "stp-2016/set.yaml";
    private static final String RULES = "stp-2016/limiting-rules.yaml";

    private final List<SourceFile> real = CriteriaFiles.in("classpath:ratings-criteria").stream()
            .filter(file -> file.set().equals("stp-2016"))
            .toList();

    @Test
    void readsTheSetOfTheSustainabilityAndTransformationPlans() {
        CriteriaSet set = read(real).set();
        assertThat(set.id()).isEqualTo("stp-2016");
        assertThat(set.domains())
                .extracting(CriteriaSet.Domain::id)
                .containsExactly("leadership", "reconfiguration-candour", "delivery-detail", "finance");
        assertThat(set.domains()).extracting(CriteriaSet.Domain::weight).containsExactly(20, 30, 25, 25);
        assertThat(set.criteria()).hasSize(23).allSatisfy(c -> assertThat(c.levels())
                .hasSize(4));
        assertThat(set.bands()).extracting(b -> b.from().toString()).containsExactly("3.40", "2.70", "1.90", "1.00");
        assertThat(set.limitingRules())
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(LimitingRule.DomainBelow.class::isInstance);
        assertThat(set.edition()).matches("[0-9a-f]{12}");
    }

    @Test
    void commentsAndOrderOfFieldsMakeNoNewEdition() {
        String edition = read(real).set().edition();
        List<SourceFile> rearranged = change(
                FINANCE,
                text -> "# another comment\n"
                        + text.replaceFirst("title: \"Finance\"\nweight: 25\n", "weight: 25\n\ntitle:   'Finance'\n"));
        assertThat(rearranged).isNotEqualTo(real);
        assertThat(read(rearranged).set().edition()).isEqualTo(edition);
    }

    @Test
    void oneOtherWordMakesAnotherEdition() {
        String edition = read(real).set().edition();
        List<SourceFile> changed = change(FINANCE, text -> text.replaceFirst("The bridge", "The long bridge"));
        assertThat(changed).isNotEqualTo(real);
        assertThat(read(changed).set().edition()).isNotEqualTo(edition);
    }

    @Test
    void aStoredEditionReadsBackAsItWas() {
        ReadSet read = read(real);
        CriteriaSet back = StoredSet.read("stp-2016", read.content());
        assertThat(back).isEqualTo(read.set());
    }

    @Test
    void reportsAllFiveFaultsOfOneFileWithTheirLines() {
        List<SourceFile> faulty = change(FINANCE, text -> text.replaceFirst("weight: 25", "weight: 26")
                .replaceFirst("- id: F2", "- id: F1")
                .replaceFirst("    question: [^\n]*\n", "")
                .replaceFirst("    lookFor:", "    lookFour:")
                .replaceFirst("\\[[a-z0-9, -]*\\]", "[nowhere-1999]"));
        List<Problem> problems = problems(faulty);
        assertThat(problems)
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("add up to 101"))
                .anyMatch(what -> what.contains("F1 stands twice"))
                .anyMatch(what -> what.contains("\"question\" is missing"))
                .anyMatch(what -> what.contains("\"lookFour\" is not known"))
                .anyMatch(what -> what.contains("no source nowhere-1999"));
        assertThat(problems).allSatisfy(p -> assertThat(p.where()).matches("stp-2016/.*\\.yaml, line \\d+"));
        assertThat(problems)
                .filteredOn(p -> p.what().contains("F1 stands twice"))
                .allSatisfy(p ->
                        assertThat(p.where()).isEqualTo(FINANCE + ", line " + lineOf(faulty, FINANCE, "- id: F1", 2)));
    }

    @Test
    void aLevelWithoutWordingIsReported() {
        assertThat(whats(change(FINANCE, text -> text.replaceFirst("(?m)^      4:\n(        .*\n)+", ""))))
                .anyMatch(what -> what.contains("\"4\" is missing"));
    }

    @Test
    void bandsMustDescend() {
        assertThat(whats(change(SET, text -> text.replace("from: \"2.70\"", "from: \"3.50\""))))
                .anyMatch(what -> what.contains("3.50, not below"));
    }

    @Test
    void rulesMayOnlySpeakOfWhatThereIs() {
        assertThat(whats(change(RULES, text -> text.replaceFirst("domain: finance", "domain: fiance")
                        .replaceFirst("cap: making-progress", "cap: making-progres")
                        .replaceFirst("criterion: R1", "criterion: R99")
                        .replaceFirst("kind: insufficient-share", "kind: insufficient"))))
                .anyMatch(what -> what.contains("no domain fiance"))
                .anyMatch(what -> what.contains("no band making-progres"))
                .anyMatch(what -> what.contains("no criterion R99"))
                .anyMatch(what -> what.contains("no kind of rule insufficient"));
    }

    @Test
    void thresholdsAndWeightsMustBeOfTheRightType() {
        assertThat(whats(change(RULES, text -> text.replaceFirst("below: \"2.00\"", "below: 2"))))
                .anyMatch(what -> what.contains("\"below\" is 2"));
        assertThat(whats(change(FINANCE, text -> text.replaceFirst("weight: 25", "weight: \"25\""))))
                .anyMatch(what -> what.contains("\"weight\" is 25"));
    }

    @Test
    void thresholdsMustLieWhereScoresLie() {
        assertThat(whats(change(RULES, text -> text.replaceFirst("below: \"2.00\"", "below: \"5.00\"")
                        .replaceFirst("above: \"0.20\"", "above: \"20.0\""))))
                .anyMatch(what -> what.contains("\"below\" is 5.00"))
                .anyMatch(what -> what.contains("\"above\" is 20.0"));
    }

    @Test
    void levelsInTheSameWordsAndDomainsUnderAnotherNameAreReported() {
        assertThat(whats(change(FINANCE, text -> text.replaceFirst("id: finance", "id: money")
                        .replaceAll("(?m)^          No do-nothing gap is given, .*", "          A total.")
                        .replaceAll("(?m)^          A total is given, .*", "          A total."))))
                .anyMatch(what -> what.equals("The id is money."))
                .anyMatch(what -> what.contains("F1 words level 2 like another level"));
    }

    @Test
    void tabsAndAnchorsAndBrokenYamlAreReportedWithoutStoppingAtTheFirst() {
        List<SourceFile> faulty = change(FINANCE, text -> text.replaceFirst("    title:", "\ttitle:"));
        faulty = change(faulty, RULES, text -> text.replaceFirst("reason: >-", "reason: &a >-"));
        faulty = change(faulty, "stp-2016/domains/leadership.yaml", text -> text + "\n: [unclosed");
        assertThat(whats(faulty))
                .anyMatch(what -> what.contains("a tab"))
                .anyMatch(what -> what.contains("Anchors"))
                .anyMatch(what -> what.contains("not YAML"));
    }

    @Test
    void aMissingFileIsReported() {
        List<SourceFile> without =
                real.stream().filter(file -> !file.name().equals(RULES)).toList();
        assertThat(problems(without)).extracting(Problem::where).contains(RULES);
    }

    private static ReadSet read(List<SourceFile> files) {
        Findings findings = new Findings();
        var read = SetReader.read("stp-2016", files, findings);
        assertThat(findings.problems()).isEmpty();
        return read.orElseThrow();
    }

    private static List<Problem> problems(List<SourceFile> files) {
        Findings findings = new Findings();
        assertThat(SetReader.read("stp-2016", files, findings)).isEmpty();
        return findings.problems();
    }

    private static List<String> whats(List<SourceFile> files) {
        return problems(files).stream().map(Problem::what).toList();
    }

    private List<SourceFile> change(String name, UnaryOperator<String> change) {
        return change(real, name, change);
    }

    private static List<SourceFile> change(List<SourceFile> files, String name, UnaryOperator<String> change) {
        return files.stream()
                .map(f -> f.name().equals(name) ? new SourceFile(name, change.apply(f.text())) : f)
                .toList();
    }

    private static long lineOf(List<SourceFile> files, String name, String text, int occurrence) {
        String all = files.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = all.indexOf(text, at + 1);
        }
        return all.substring(0, at).lines().count();
    }
}
