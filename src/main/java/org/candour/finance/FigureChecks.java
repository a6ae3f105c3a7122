package org.candour.finance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.Findings;
import org.candour.finance.KnownBodies.Body;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Finds every reason why figures cannot be recorded. */
final class FigureChecks {

    /** The book keeps fifteen digits before the point and nine behind it. */
    private static final BigDecimal TOO_LARGE = new BigDecimal("1e15");

    private static final int MOST_DECIMALS = 9;

    private final RoundId round;
    private final KnownBodies known;
    private final Findings findings;
    private final Map<FigureKey, Integer> seen = new HashMap<>();

    private String where = "";

    private FigureChecks(RoundId round, KnownBodies known, Findings findings) {
        this.round = round;
        this.known = known;
        this.findings = findings;
    }

    static void check(RoundId round, List<Figure> figures, KnownBodies known, Findings findings) {
        FigureChecks checks = new FigureChecks(round, known, findings);
        for (int i = 0; i < figures.size(); i++) {
            checks.check(i + 1, figures.get(i));
        }
    }

    private void check(int number, Figure f) {
        where = "Figure " + number + " (" + inWords(f) + ")";
        about(f);
        oneOf("unit", f.unit(), FigureRules.UNITS);
        oneOf("basis", f.basis(), FigureRules.BASES);
        oneOf("STF", f.stf(), FigureRules.STF);
        oneOf("response", f.response(), FigureRules.RESPONSES);
        require(
                FigureRules.MEASURE.matcher(f.measure()).matches()
                        && f.measure().length() <= 60,
                "measure");
        require(FigureRules.isPeriod(f.year()), "year");
        require(!f.qualifier().isBlank() && f.qualifier().length() <= 40, "qualifier");
        require(!f.source().isBlank() && f.source().length() <= 4000, "source");
        require(f.note().length() <= 4000 && f.url().length() <= 2000, "note or address");
        Plausible.year(f.year()).ifPresent(this::problem);
        Plausible.unit(f).ifPresent(this::problem);
        Plausible.amount(f).ifPresent(this::problem);
        value(f.value(), f.qualifier());
        offset(f);
        Integer earlier = seen.putIfAbsent(FigureKey.of(f), number);
        if (earlier != null) {
            problem("It is there twice: figure " + earlier + " is the same one.", "Leave one of the two.");
        }
    }

    private void about(Figure f) {
        String organisation = f.organisation();
        if (!f.round().equals(round)) {
            problem("It is of round " + f.round() + ".", "Record it there.");
        }
        if (f.footprint().isEmpty() && organisation == null) {
            problem("It says neither area nor organisation.", "Name one of them.");
        }
        if (!f.footprint().isEmpty() && !known.areas().contains(f.footprint())) {
            problem("The area “" + f.footprint() + "” is not of this round.", "Correct the code.");
        }
        Body body = organisation == null ? null : known.bodies().get(organisation);
        if (body != null) {
            Plausible.body(f, body).ifPresent(this::problem);
        } else if (organisation != null) {
            problem("The organisation “" + organisation + "” is not of this round.", "Correct the code.");
        }
    }

    private void value(@Nullable BigDecimal value, String qualifier) {
        if (value == null) {
            if (!qualifier.equals(FigureRules.NONE_STATED)) {
                problem("It has no value.", "Give one, or the qualifier “none stated”.");
            }
        } else if (value.scale() > MOST_DECIMALS || value.scale() < -15) {
            problem("It has more than nine decimals, or is far too large.", "Give it in £m with at most nine.");
        } else if (value.abs().compareTo(TOO_LARGE) >= 0) {
            problem("It is far too large.", "Give amounts in £m.");
        }
    }

    private void offset(Figure f) {
        OffsetTerms terms = f.offset();
        if (f.measure().equals(Figure.OFFSET) != (terms != null)) {
            problem("An offset needs its kind, and nothing else has one.", "Give the kind, or another measure.");
        }
        if (terms == null) {
            return;
        }
        oneOf("kind of offset", terms.kind(), FigureRules.OFFSET_KINDS);
        oneOf("repayable", terms.repayable(), FigureRules.REPAYABLE);
        String receiver = terms.receiver();
        if (receiver != null && !known.isKnown(receiver)) {
            problem("The receiver “" + receiver + "” is not of this round.", "Correct it, or leave it not stated.");
        }
        if (receiver != null && receiver.equals(f.organisation() == null ? f.footprint() : f.organisation())) {
            problem("Giver and receiver are the same.", "Correct one of them, or leave the receiver not stated.");
        }
        BigDecimal amount = f.value();
        if (amount != null && amount.signum() <= 0) {
            problem("The amount of an offset must be more than 0.", "Give what the giver gives, without a sign.");
        }
        require(f.unit().equals("GBP m"), "unit (an offset is in GBP m)");
    }

    private void oneOf(String what, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            problem(
                    "Its " + what + " “" + value + "” is not known.",
                    "It must be one of: "
                            + String.join(
                                    ", ",
                                    allowed.stream().filter(a -> !a.isEmpty()).toList())
                            + (allowed.contains("") ? ", or empty" : "") + ".");
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            problem("Its " + what + " does not fit.", "See the description of finance.csv.");
        }
    }

    private void problem(Plausible.Doubt doubt) {
        problem(doubt.what(), doubt.remedy());
    }

    private void problem(String what, String remedy) {
        findings.add(where, what, remedy);
    }

    private static String inWords(Figure f) {
        String body = f.organisation() == null ? f.footprint() : f.organisation();
        return String.join(" ", body, f.measure(), f.year());
    }
}
