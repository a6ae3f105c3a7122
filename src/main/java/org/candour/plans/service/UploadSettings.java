package org.candour.plans.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How large an uploaded file may be. */
@ConfigurationProperties("candour")
record UploadSettings(@DefaultValue("200MB") DataSize uploadLimit) {}
