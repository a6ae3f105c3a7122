package org.candour.plans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.common.Problem;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Takes files in. Assessors, moderators and publishers. */
public interface Uploads {

    /**
     * One file for one plan version; the version is made when the footprint has none of that title.
     *
     * @param versionTitle "Published December 2016"
     * @param versionDate the date of the version; null leaves a new one undated; an undated one takes it on
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

    /** Everything for which {@link #receive} would refuse the file; nothing is taken in. */
    List<Problem> objections(Upload upload, Path file) throws IOException;

    /**
     * Puts a new file in the place of a document of its version: it takes over the role, and the earlier one no longer
     * counts, but stays for the citations made against it. Of a public version publishers only.
     *
     * @throws org.candour.common.ProblemsException as of {@link #receive}; also when the earlier document was replaced
     *     already, or has the very same bytes
     */
    Received replace(DocumentId earlier, String fileName, String receivedFrom, InputStream bytes);

    /**
     * What became of an upload.
     *
     * @param duplicateOf says where the same bytes already are ("Already part of this version as main.pdf"); empty
     *     when they are new
     * @param renamed says that the file's name was too long and cut; empty when it was not
     */
    record Received(Document document, String duplicateOf, String renamed) {

        public Received(Document document, String duplicateOf) {
            this(document, duplicateOf, "");
        }

        /** All there is to say beside that it was taken in; empty when there is nothing. */
        public String note() {
            return (duplicateOf + " " + renamed).strip();
        }
    }

    /**
     * Like {@link #receive}, and also takes a ZIP file of documents: each of them becomes a document of the same version,
     * named by its path in the bundle, its role told by its name. What cannot be taken does not keep out the others.
     *
     * @return what became of each file; of one only, when the upload is a document itself
     * @throws org.candour.common.ProblemsException when nothing at all was taken in, with every reason
     */
    List<Outcome> receiveAll(Upload upload, InputStream bytes);

    /**
     * What became of one file.
     *
     * @param file its name, or its path in the bundle
     * @param received null when it was not taken in
     * @param problems why it was not taken in; empty when it was, or when it is no document of anybody's
     * @param note anything else to be said of it, such as why it was passed over; else empty
     */
    record Outcome(String file, @Nullable Received received, List<Problem> problems, String note) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }
}
