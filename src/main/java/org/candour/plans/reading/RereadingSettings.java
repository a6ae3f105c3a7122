package org.candour.plans.reading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is done about documents that an earlier reader read.
 *
 * @param again whether they are read again, in the background
 */
@ConfigurationProperties("candour.reading")
public record RereadingSettings(@DefaultValue("true") boolean again) {}
