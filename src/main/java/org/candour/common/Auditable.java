package org.candour.common;

import java.time.Instant;

/** An event worth a line in the audit trail; the audit room listens for it and nothing points back. */
public interface Auditable {

    /** Who did it; {@code system} for the portal itself. */
    String actor();

    /** What was done, in one sentence without secrets: "published edition 1 of sample-2016". */
    String deed();

    Instant at();
}
