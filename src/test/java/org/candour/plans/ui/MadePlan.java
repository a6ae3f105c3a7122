package org.candour.plans.ui;

import java.time.Instant;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** A version and its files, as the parts of a plan's screen are given them. */
final class MadePlan {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final DocumentId ID = new DocumentId(UUID.randomUUID());
    static final PlanVersionId VERSION = new PlanVersionId(UUID.randomUUID());

    private MadePlan() {}

    static PlanVersion version(boolean isPublic) {
        return new PlanVersion(VERSION, new RoundId("stp-2016"), "E1", "Draft", null, isPublic);
    }

    /** All of it read, but for so many of its pages. */
    static Document document(String name, String pageWord, int pages, int unreadable) {
        return document(name, pageWord, pages, unreadable, DocumentState.INDEXED, "");
    }

    static Document document(
            String name, String pageWord, int pages, int unreadable, DocumentState state, String reason) {
        return new Document(
                ID,
                VERSION,
                name,
                DocumentRole.MAIN,
                "application/pdf",
                "ab",
                1,
                state,
                reason,
                pageWord,
                pages,
                pages - unreadable,
                0,
                0,
                unreadable,
                NOON,
                "upload");
    }
}
