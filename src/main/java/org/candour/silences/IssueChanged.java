package org.candour.silences;

import org.candour.rounds.RoundId;

/** An issue has a new edition, or is asked no longer. */
public record IssueChanged(RoundId round, String issue) {}
