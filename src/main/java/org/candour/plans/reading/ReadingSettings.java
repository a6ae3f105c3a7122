package org.candour.plans.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How documents are read.
 *
 * @param workers how many at a time, each in a process of its own
 * @param helpers how many more may help out while documents wait and all workers are held up
 * @param patience how long a document is read before its worker counts as held up
 * @param memory what each of these processes may take, as {@code java -Xmx} writes it
 * @param timeLimit the longest that one page may take (or, before the first, opening the file)
 * @param stallLimit a file that takes longer goes on only as long as its pages come at two a second
 * @param totalTimeLimit the longest that a whole file may take
 * @param maxPages a file with more pages is not read
 * @param maxCharacters more text is not read of one file
 */
@ConfigurationProperties("candour.reading")
public record ReadingSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("2") int helpers,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("512m") String memory,
        @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("45s") Duration stallLimit,
        @DefaultValue("15m") Duration totalTimeLimit,
        @DefaultValue("5000") int maxPages,
        @DefaultValue("50000000") long maxCharacters) {}
