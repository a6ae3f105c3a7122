package org.candour.silences.findings;

import org.candour.common.Findings;
import org.candour.silences.Finding;
import org.candour.silences.Judgement;
import org.candour.silences.JudgementDraft;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;

/** What a judgement needs before it is kept: no plan is accused without a reason somebody can read. */
final class JudgementRules {

    private static final int LONGEST_NOTE = 4000;
    private static final int MOST_CITATIONS = 20;
    /** "ok" is no reason; "Pages 3 to 5 are maps." is one. */
    private static final int SHORTEST_REASON = 12;

    private JudgementRules() {}

    static void check(JudgementDraft draft, VerdictEvidence evidence, @Nullable Finding before, Findings problems) {
        Judgement judgement = draft.judgement();
        if (draft.note().strip().length() > LONGEST_NOTE) {
            problems.add("Note", "It is longer than " + LONGEST_NOTE + " characters.", "Say it more shortly.");
        }
        if (draft.citations().size() > MOST_CITATIONS) {
            problems.add("Passages", "There are more than " + MOST_CITATIONS + ".", "Choose the telling ones.");
        }
        if (judgement.restsOnPassages() && draft.citations().isEmpty()) {
            problems.add(
                    "Passages",
                    "“" + judgement.title() + "” needs a passage it rests on.",
                    "Cite the place where the plan " + (judgement == Judgement.DODGED ? "names" : "answers") + " it.");
        }
        if (evidence.cell().verdict() == Verdict.NOT_APPLICABLE && judgement.stands()) {
            problems.add(
                    "Issue",
                    "It is not asked of this footprint.",
                    "Change whom it is asked of, in the issue register.");
        }
        String missing = reasonNeeded(judgement, evidence, before);
        if (!missing.isEmpty() && draft.note().strip().length() < SHORTEST_REASON) {
            problems.add("Note", missing, "Say why in a sentence.");
        }
    }

    /** Why the note may not be empty; nothing where it may. */
    static String reasonNeeded(Judgement judgement, VerdictEvidence evidence, @Nullable Finding before) {
        return switch (judgement) {
            case TAKEN_BACK -> "A judgement is taken back for a reason.";
            case DODGED -> "A dodge has to be explained: what is named, and what is left open.";
            case ADDRESSED ->
                before != null && before.judgement().stands() && before.judgement() != Judgement.ADDRESSED
                        ? changed(before)
                        : "";
            case CONFIRMED_UNMENTIONED -> unmentioned(evidence, before);
        };
    }

    private static String unmentioned(VerdictEvidence evidence, @Nullable Finding before) {
        return switch (evidence.cell().verdict()) {
            case CANNOT_TELL ->
                "The machine cannot tell: "
                        + evidence.coverage().counted(evidence.coverage().unreadable())
                        + " could not be read, or a document of the plan. How do you know?";
            case MENTIONED_IN_PASSING, DISCUSSED ->
                "The machine found " + evidence.cell().counts().mentions()
                        + (evidence.cell().counts().mentions() == 1
                                ? " sentence. Why does it not count?"
                                : " sentences. Why do they not count?");
            case NOT_MENTIONED, NOT_APPLICABLE ->
                before != null && before.judgement().stands() && before.judgement() != Judgement.CONFIRMED_UNMENTIONED
                        ? changed(before)
                        : doubted(evidence.cell());
        };
    }

    /** Who confirms what the machine itself doubts has looked further than it did, and says where. */
    private static String doubted(Cell cell) {
        return cell.verdict() == Verdict.NOT_MENTIONED && cell.toCheck()
                ? "The machine asks a person to look before this is believed: " + cell.why() + " What did you find?"
                : "";
    }

    private static String changed(Finding before) {
        return "It was judged “" + before.judgement().title() + "” before. Why does that no longer hold?";
    }
}
