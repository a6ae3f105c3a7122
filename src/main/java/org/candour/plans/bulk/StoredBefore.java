package org.candour.plans.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.html.Figures;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.records.PlanRecords;
import org.candour.rounds.RoundId;

/**
 * Compares what a manifest says of a file with what is known of the same bytes already: nothing that it says anew is
 * passed over in silence. A role is not changed from here: who put it right by hand would lose that to an old manifest.
 */
final class StoredBefore {

    private final RoundId round;
    private final PlanRecords records;
    private final Findings findings;
    private final List<String> notes;
    private final Offers offers;

    StoredBefore(RoundId round, PlanRecords records, Findings findings, List<String> notes, Offers offers) {
        this.round = round;
        this.records = records;
        this.findings = findings;
        this.notes = notes;
        this.offers = offers;
    }

    /** Whether the row dates a version otherwise than it is dated; what can be written instead is offered. */
    boolean isDatedOtherwise(ManifestRow row) {
        LocalDate stored = version(row).map(PlanVersion::date).orElse(null);
        if (row.date() == null || stored == null || stored.equals(row.date())) {
            return false;
        }
        String where = FileCheck.where(row) + ", column date";
        offers.add(where, List.of(new Offer(stored.toString(), Figures.day(stored))));
        findings.add(
                where,
                "The version “" + row.version() + "” is dated " + stored + ", not " + row.date() + ".",
                "Write " + stored + " or nothing here, or give the version another title.");
        return true;
    }

    private Optional<PlanVersion> version(ManifestRow row) {
        return records.versions(round, row.footprint()).stream()
                .filter(each -> each.title().equals(row.version()))
                .findFirst();
    }

    void compare(ManifestRow row, String sha256) {
        Optional<PlanVersion> version = version(row);
        List<Document> same = records.withBytes(sha256);
        Optional<Document> stored = version.flatMap(its -> same.stream()
                .filter(document -> document.version().equals(its.id()))
                .findFirst());
        if (row.date() != null && version.isPresent() && version.get().date() == null) {
            note(row, "the version “" + row.version() + "” has no date yet; it becomes " + row.date() + ".");
        }
        if (stored.isPresent()) {
            compareIfItCounts(row, stored.get());
        } else {
            tellOfOtherVersions(row, version.isEmpty(), same);
        }
    }

    /** One whose place another took is refused as such when it comes. */
    private void compareIfItCounts(ManifestRow row, Document stored) {
        if (records.documents(stored.version()).contains(stored)) {
            compare(row, stored);
        }
    }

    private void compare(ManifestRow row, Document stored) {
        if (row.isRoleSaid() && row.role() != stored.role()) {
            String where = FileCheck.where(row) + ", column role";
            offers.add(where, List.of(Offer.of(BulkPlan.written(stored.role()))));
            findings.add(
                    where,
                    "It is stored already as " + stored.role().title() + ", not as "
                            + row.role().title() + ".",
                    "Change its role on the page of the plan, or write " + BulkPlan.written(stored.role()) + " here.");
        }
        if (!row.source().isEmpty() && !cut(row.source()).equals(stored.receivedFrom())) {
            note(
                    row,
                    "it is stored already, as from “" + stored.receivedFrom() + "”; its source becomes " + row.source()
                            + ".");
        }
    }

    /** The same annex may go with two versions; or a version's title was misspelt, and would make another one. */
    private void tellOfOtherVersions(ManifestRow row, boolean isNew, List<Document> same) {
        String others = same.stream()
                .map(Document::version)
                .distinct()
                .flatMap(id -> words(row, id).stream())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            note(
                    row,
                    "the same file is part of " + others + " already. It would also become part of "
                            + (isNew ? "a new version, " : "") + "“" + row.version() + "”.");
        }
    }

    private Optional<String> words(ManifestRow row, PlanVersionId id) {
        return records.version(id)
                .map(version -> "“" + version.title() + "”"
                        + (version.footprint().equals(row.footprint()) ? "" : " of " + version.footprint())
                        + (version.round().equals(round) ? "" : " in the round " + version.round()));
    }

    private void note(ManifestRow row, String words) {
        notes.add(FileCheck.whereNamed(row) + ": " + words);
    }

    private static String cut(String source) {
        return source.length() <= Document.LONGEST_SOURCE ? source : source.substring(0, Document.LONGEST_SOURCE);
    }
}
