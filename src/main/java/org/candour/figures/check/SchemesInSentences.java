package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.Amounts;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

/** Schemes whose amounts stand in sentences: "Prevention will save £31m a year". */
final class SchemesInSentences {

    private static final Pattern SAVES = words(
            "sav(?:e|es|ed|ing|ings)|contribut\\w+|releas(?:e|es|ed|ing)|deliver(?:s|ing)? (?:\\S+ ){0,3}(?:£\\S+|savings)|free(?:s|ing)? up|yield\\w*|efficienc(?:y|ies)|cost improvements?|worth|bring(?:s|ing)? in|clos(?:e|es|ing) the gap");
    private static final Pattern MAY_SAVE = words(
            "productivity|schemes?|redesign|consolidation|benefits?|reduc(?:e|es|ing|tion|tions)|generat(?:e|es|ing)|achiev(?:e|es|ing)");
    private static final Pattern SPENDS =
            words("capital|backlog|costs?|spen(?:d|ds|ding|t)|invest\\w*|loan|to deliver|needed|need|deficit|gap of");

    private SchemesInSentences() {}

    /** Whether any sentence gives what something saves: then nobody can say that no scheme has an amount. */
    static boolean isAny(List<PlanPage> pages) {
        return pages.stream()
                .flatMap(page -> page.numbers().sentences().stream())
                .anyMatch(SchemesInSentences::isOne);
    }

    private static boolean isOne(Stretch sentence) {
        String words = sentence.flat().toLowerCase(Locale.ROOT);
        boolean isSaving = SAVES.matcher(words).find()
                || MAY_SAVE.matcher(words).find() && !SPENDS.matcher(words).find();
        return isSaving && Amounts.in(sentence.text()).stream().anyMatch(SchemesInSentences::isMoney);
    }

    private static boolean isMoney(Amount amount) {
        return amount.unit() == Unit.POUNDS;
    }
}
