package org.candour.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.query.IssueTerms;
import org.springframework.stereotype.Component;

/** What an entry of the vocabulary must be like; everything against it is told at once. */
@Component
class VocabularyRules {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_NAMES = 40;
    private static final int LONGEST_TEXT = 1000;

    void check(VocabularyEntry entry, String reason) {
        Findings findings = new Findings();
        Set<String> seen = new HashSet<>();
        Stream.concat(Stream.of(entry.term()), entry.others().stream()).forEach(name -> name(name, seen, findings));
        if (entry.isInUse() && entry.others().isEmpty()) {
            findings.add("names", "There is only one name.", "Give at least one other name, or switch the entry off.");
        }
        if (entry.others().size() > MOST_NAMES) {
            findings.add("names", "There are " + entry.others().size() + ".", "Keep to " + MOST_NAMES + ".");
        }
        known("ambiguous", entry.ambiguous(), seen, findings);
        known("narrower", entry.narrower(), seen, findings);
        text("reason", reason, true, findings);
        text("note", entry.note(), false, findings);
        text("source", entry.source(), false, findings);
        findings.throwIfAny("The vocabulary was not changed.");
    }

    private static void name(String name, Set<String> seen, Findings findings) {
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            findings.add("names", "“" + name + "” stands twice.", "Keep one.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.contains("\n") || name.contains("|")) {
            findings.add("names", "“" + name + "” cannot be a name.", "A word or phrase of 1 to 120 characters.");
            return;
        }
        try {
            IssueTerms.of(name);
        } catch (Unsearchable e) {
            findings.add("names", String.valueOf(e.getMessage()), "Write it in other words.");
        }
    }

    private static void known(String field, List<String> names, Set<String> seen, Findings findings) {
        names.stream()
                .filter(name -> !seen.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name ->
                        findings.add(field, "“" + name + "” is none of the names.", "Repeat it as it stands there."));
    }

    private static void text(String field, String text, boolean isNeeded, Findings findings) {
        if (isNeeded && text.isBlank()) {
            findings.add(field, "It is empty.", "Say it in a few words.");
        } else if (text.length() > LONGEST_TEXT) {
            findings.add(field, "It is too long.", "Write at most " + LONGEST_TEXT + " characters.");
        }
    }
}
