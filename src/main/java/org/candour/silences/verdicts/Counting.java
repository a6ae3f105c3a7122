package org.candour.silences.verdicts;

import java.util.List;

/** What is asked of a round, in words named while the vocabulary was in this turn. */
record Counting(long turn, List<Asked> asked) {}
