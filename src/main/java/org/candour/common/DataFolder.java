package org.candour.common;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everything that must survive is kept: database, originals, page texts, index.
 *
 * @param data the folder; created when missing
 * @param sample whether this is the sample installation: fictional round, offered accounts, loopback only
 */
@ConfigurationProperties("candour")
public record DataFolder(Path data, boolean sample) {}
