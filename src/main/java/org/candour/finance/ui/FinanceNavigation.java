package org.candour.finance.ui;

import java.util.UUID;
import org.candour.rounds.RoundId;

/** The doorway to the screens of the money. */
public final class FinanceNavigation {

    private FinanceNavigation() {}

    /** Import and export of a round's figures. */
    public static String desk(RoundId round) {
        return "/work/" + round + "/finance";
    }

    /** What one import changed. */
    static String pastImport(RoundId round, UUID id) {
        return desk(round) + "/imports/" + id;
    }
}
