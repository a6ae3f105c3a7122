package org.candour.plans;

import java.io.InputStream;
import java.time.LocalDate;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Takes files in. Assessors, moderators and publishers. */
public interface Uploads {

    /**
     * One file for one plan version; the version is made when the footprint has none of that title.
     *
     * @param versionTitle "Published December 2016"
     * @param versionDate the date of the version; null takes today for a new one
     * @param fileName as the person's machine calls it; only its last part is kept
     * @param receivedFrom where it came from: "upload", "api", "sample", or a source address
     */
    record Upload(
            RoundId round,
            String footprint,
            String versionTitle,
            @Nullable LocalDate versionDate,
            DocumentRole role,
            String fileName,
            String receivedFrom) {}

    /**
     * Stores the bytes, fsynced and under their SHA-256, and queues the document to be read.
     *
     * @return the document, or the existing one when the same bytes are already part of that version
     * @throws org.candour.common.ProblemsException naming the file: unknown round or footprint, empty file, over the
     *     size limit, broken off; nothing is then stored
     */
    Received receive(Upload upload, InputStream bytes);

    /**
     * What became of an upload.
     *
     * @param duplicateOf says where the same bytes already are ("Already part of this version as main.pdf"); empty
     *     when they are new
     */
    record Received(Document document, String duplicateOf) {}
}
