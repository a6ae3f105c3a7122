package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedPassage;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

/** A plan that says it will be in balance, and has no scheme with an amount anywhere, in tables or sentences. */
final class NoSchemeAtAll {

    private static final Pattern CLAIMS = words(
            "(?:will|shall|expected to|we can) (?:be (?:back )?in (?:financial )?balance|return to (?:financial )?balance|close the gap)");

    private NoSchemeAtAll() {}

    static List<NumberAlarm> in(List<PlanPage> pages, List<Closing> tables) {
        boolean hasAmounts = tables.stream()
                        .flatMap(table -> table.schemes().stream())
                        .filter(row -> !row.money().isEmpty())
                        .count()
                > 0;
        boolean hasBareTable = tables.stream().anyMatch(table -> table.schemes().size() > 2);
        if (hasAmounts || hasBareTable || SchemesInSentences.isAny(pages)) {
            return List.of();
        }
        List<StatedPassage> claims = new ArrayList<>();
        for (PlanPage page : pages) {
            for (Stretch sentence : page.numbers().sentences()) {
                if (CLAIMS.matcher(sentence.flat().toLowerCase(Locale.ROOT)).find()) {
                    claims.add(page.passage(sentence));
                }
            }
        }
        return claims.isEmpty()
                ? List.of()
                : List.of(new NumberAlarm(
                        AlarmKeys.of(AlarmKind.NO_NUMBER, "no scheme at all"),
                        AlarmKind.NO_NUMBER,
                        65,
                        "The plan says that it will come into balance (" + Said.places(claims)
                                + "); no scheme with an amount was found in the text we could read.",
                        List.of(),
                        claims));
    }
}
