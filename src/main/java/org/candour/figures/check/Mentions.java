package org.candour.figures.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.figures.StatedFigure;
import org.candour.figures.StatedPassage;
import org.candour.figures.Subject;
import org.candour.figures.Unit;

/** Every amount of money the plan gives, with words beside it: where it says the same as a return, it does not differ. */
final class Mentions {

    private static final Map<Statement, Pattern> WORDS = Map.of(
            Statement.DO_NOTHING_GAP,
                    ProseFacts.words(
                            "gaps?|shortfall|short|deficit|challenge|exceeds?|worse off|nothing|pressure|savings?|total"),
            Statement.CAPITAL, ProseFacts.words("capital|build|buildings?|estates?|put forward|investment|total"),
            Statement.NET_POSITION,
                    ProseFacts.words("deficit|surplus|short|over|overspent|net|outturn|position|balance"),
            Statement.CONTROL_TOTAL, ProseFacts.words("control|deficit|surplus|balance|target"),
            Statement.ALLOCATIONS,
                    ProseFacts.words("allocat\\w+|funding|income|budgets?|resources?|receive\\w*|spend\\w*"));

    private static final Map<Statement, Subject> SUBJECTS = Map.of(
            Statement.DO_NOTHING_GAP, Subject.GAP,
            Statement.CAPITAL, Subject.CAPITAL,
            Statement.CONTROL_TOTAL, Subject.CONTROL_TOTAL,
            Statement.ALLOCATIONS, Subject.ALLOCATION);
    private static final Pattern CARE =
            ProseFacts.words("social care|health and care|councils?|councils?['’]|council['’]s");

    private final List<StatedFigure> figures;

    Mentions(List<StatedFigure> figures) {
        this.figures =
                figures.stream().filter(figure -> figure.unit() == Unit.POUNDS).toList();
    }

    /** Where the plan gives what the return says, of the same kind and not of another year. */
    List<StatedPassage> of(Fact fact, ReturnedFigure returned) {
        Pattern words = WORDS.get(fact.statement());
        return words == null
                ? List.of()
                : figures.stream()
                        .filter(figure -> figure.year().isEmpty()
                                || figure.year().equals(fact.year())
                                || fact.year().equals("plan"))
                        .filter(figure -> agree(figure, returned))
                        .filter(figure -> isOf(figure, fact.statement(), words))
                        .map(StatedFigure::passage)
                        .distinct()
                        .toList();
    }

    /** Whether a row of the scheme's name gives that very amount, in any column. */
    boolean isInRowOf(Fact scheme) {
        return figures.stream()
                .filter(figure -> figure.passage().words().contains(" | "))
                .filter(figure -> TableFacts.name(
                                figure.passage().words().split(" \\| ", 2)[0].toLowerCase(Locale.ROOT))
                        .equals(scheme.scope()))
                .anyMatch(figure -> scheme.agreesWith(figure.value(), figure.step()));
    }

    private static boolean isOf(StatedFigure figure, Statement what, Pattern words) {
        String said = figure.label() + " " + figure.passage().words();
        return figure.subject() == SUBJECTS.get(what)
                || words.matcher(said.toLowerCase(Locale.ROOT)).find();
    }

    /** Where the plan says of that very amount that social care is in it. */
    boolean countsCare(Fact gap) {
        return figures.stream()
                .filter(figure -> figure.value().compareTo(gap.value()) == 0)
                .filter(figure -> figure.year().isEmpty() || figure.year().equals(gap.year()))
                .anyMatch(figure -> CARE.matcher(figure.passage().words().toLowerCase(Locale.ROOT))
                        .find());
    }

    private static boolean agree(StatedFigure figure, ReturnedFigure returned) {
        var tolerance = figure.step().add(returned.step()).divide(java.math.BigDecimal.valueOf(2));
        var off = figure.value().abs().subtract(returned.value().abs()).abs();
        boolean isWithin = figure.upTo() != null
                && figure.value().compareTo(returned.value()) <= 0
                && returned.value().compareTo(figure.upTo()) <= 0;
        return isWithin || off.compareTo(tolerance) <= 0;
    }
}
