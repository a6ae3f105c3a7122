package org.candour.criteria;

import java.math.BigDecimal;

/** A rule that may hold a rating down, never lift it. Each is named where it bites. */
public sealed interface LimitingRule {

    String id();

    /** As quoted on screen: "No higher than Making progress while finance is below 2". */
    String title();

    /** Id of the highest band allowed while the rule bites. */
    String cap();

    String reason();

    String source();

    boolean enabled();

    record DomainBelow(
            String id,
            String title,
            String cap,
            String reason,
            String source,
            boolean enabled,
            String domain,
            BigDecimal below)
            implements LimitingRule {}

    /** The criterion is at most that level, and an assessor has confirmed an issue as unmentioned. */
    record CriterionWithConfirmedSilence(
            String id,
            String title,
            String cap,
            String reason,
            String source,
            boolean enabled,
            String criterion,
            int atMost)
            implements LimitingRule {}

    record DomainsBelow(
            String id,
            String title,
            String cap,
            String reason,
            String source,
            boolean enabled,
            int count,
            BigDecimal below)
            implements LimitingRule {}

    /** The band needs every domain at {@code everyDomainFrom} and {@code count} of them at {@code from}. */
    record BandNeeds(
            String id,
            String title,
            String cap,
            String reason,
            String source,
            boolean enabled,
            String band,
            BigDecimal everyDomainFrom,
            int count,
            BigDecimal from)
            implements LimitingRule {}

    /** More than that share (0..1) of criteria are "insufficient evidence". */
    record InsufficientShare(
            String id, String title, String cap, String reason, String source, boolean enabled, BigDecimal above)
            implements LimitingRule {}

    /** More than that share (0..1) of pages could not be read. */
    record UnreadablePagesShare(
            String id, String title, String cap, String reason, String source, boolean enabled, BigDecimal above)
            implements LimitingRule {}
}
