package org.candour.search.question.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.candour.search.VocabularyEntry;
import org.springframework.core.io.ClassPathResource;

/** The vocabulary the portal comes with, {@code vocabulary/nhs-vocabulary.csv}; its notes carry the rules for names. */
public final class ShippedVocabulary {

    private static final List<String> COLUMNS = List.of("term", "kind", "equivalents", "note", "source");
    private static final Pattern AMBIGUOUS_AS = Pattern.compile("AMBIGUOUS as ([^:;.]+)");
    private static final Pattern NARROWER_AS = Pattern.compile("NARROWER as ([^:;.]+)");

    private static final List<VocabularyEntry> ENTRIES = load();

    private ShippedVocabulary() {}

    /** As they stand in the file; what is no other name of anything is left out. */
    public static List<VocabularyEntry> entries() {
        return ENTRIES;
    }

    private static List<VocabularyEntry> load() {
        Findings findings = new Findings();
        List<CsvRow> rows = CsvTable.read(new ClassPathResource("vocabulary/nhs-vocabulary.csv"), COLUMNS, findings);
        findings.throwIfAny("The vocabulary cannot be read:");
        return rows.stream()
                .filter(row -> !row.text("kind").equals("place-form")
                        && !row.text("equivalents").isBlank())
                .map(ShippedVocabulary::entry)
                .toList();
    }

    private static VocabularyEntry entry(CsvRow row) {
        String note = row.text("note");
        return new VocabularyEntry(
                row.text("term").strip(),
                split(row.text("equivalents"), "\\|"),
                named(AMBIGUOUS_AS, note),
                named(NARROWER_AS, note),
                note.contains("ONE-WAY"),
                isSafe(note),
                note,
                row.text("source"),
                false);
    }

    /** Rows that are about a thing's names at all, and do not say that the thing itself is called like another. */
    private static boolean isSafe(String note) {
        return !note.contains("RULE") && !note.replaceAll("AMBIGUOUS as", "").contains("AMBIGUOUS");
    }

    private static List<String> named(Pattern pattern, String note) {
        List<String> names = new ArrayList<>();
        Matcher matcher = pattern.matcher(note);
        while (matcher.find()) {
            names.addAll(split(matcher.group(1), ",| and | or "));
        }
        return names;
    }

    private static List<String> split(String text, String gap) {
        return Stream.of(text.split(gap))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
