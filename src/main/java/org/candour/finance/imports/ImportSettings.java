package org.candour.finance.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How tables of figures are taken in.
 *
 * @param memory most heap of the process that opens a file, as {@code java -Xmx} writes it
 * @param timeLimit longest that one reading may take
 * @param largest a larger file is refused
 */
@ConfigurationProperties("candour.finance.import")
public record ImportSettings(
        @DefaultValue("512m") String memory,
        @DefaultValue("5m") Duration timeLimit,
        @DefaultValue("100MB") DataSize largest) {}
