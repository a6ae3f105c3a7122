package org.candour.finance.ui;

import org.candour.rounds.RoundId;

/** The doorway to the screens of the money. */
public final class FinanceNavigation {

    private FinanceNavigation() {}

    /** Import and export of a round's figures. */
    public static String desk(RoundId round) {
        return "/work/" + round + "/finance";
    }
}
