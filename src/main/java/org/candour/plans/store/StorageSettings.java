package org.candour.plans.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the files in the data folder are kept.
 *
 * @param reserve uploads are refused that would leave less free than this
 * @param verifyEvery how long an original may go without being compared with its SHA-256
 * @param slice how many bytes are compared at a time, so that people don't wait for the disk
 */
@ConfigurationProperties("candour.storage")
public record StorageSettings(
        @DefaultValue("1GB") DataSize reserve,
        @DefaultValue("7d") Duration verifyEvery,
        @DefaultValue("512MB") DataSize slice) {}
