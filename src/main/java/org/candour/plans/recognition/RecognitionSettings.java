package org.candour.plans.recognition;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages without text are recognised.
 *
 * @param enabled whether they are
 * @param memory the recogniser's heap; what it takes besides is bounded by the size of the pictures it makes
 * @param timeLimit the longest that one page may take
 * @param confidence a page whose words are less sure than this, in per cent, counts as unreadable
 */
@ConfigurationProperties("candour.recognition")
public record RecognitionSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("768m") String memory,
        @DefaultValue("120s") Duration timeLimit,
        @DefaultValue("85") int confidence) {}
