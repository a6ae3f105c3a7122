package org.candour.plans.records;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a plan may be called silent.
 *
 * @param threshold so many of its pages in a hundred must have been read
 */
@ConfigurationProperties("candour.silence")
public record CoverageSettings(@DefaultValue("95") int threshold) {

    public CoverageSettings {
        if (threshold < 1 || threshold > 100) {
            throw new IllegalArgumentException("candour.silence.threshold is " + threshold + "; give 1 to 100");
        }
    }
}
