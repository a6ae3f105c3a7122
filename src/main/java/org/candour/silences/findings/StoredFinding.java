package org.candour.silences.findings;

import org.candour.silences.Finding;

/**
 * A finding as it was kept, not flagged yet.
 *
 * @param texts names the texts of the plan version that were judged
 */
record StoredFinding(Finding finding, String texts) {}
