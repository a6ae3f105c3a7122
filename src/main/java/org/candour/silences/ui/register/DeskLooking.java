package org.candour.silences.ui.register;

import java.util.List;
import org.candour.rounds.RoundId;
import org.candour.search.Patience;
import org.candour.search.VocabularyDesk.Suggestion;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssuePreview;

/** Asks the rooms what a draft finds, and what else it might look for. */
record DeskLooking(IssueDesk desk, RoundId round) implements LivePreview.Looking {

    @Override
    public IssuePreview look(IssueDraft draft, Patience patience) {
        return desk.silences().preview(round, draft, patience);
    }

    @Override
    public List<Suggestion> suggest(IssueDraft draft) {
        return desk.vocabulary().suggest(draft.sought().terms());
    }
}
