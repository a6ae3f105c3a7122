package org.candour.plans.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.footprints.Footprints;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Received;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.store.FileNames;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes a folder of files in: first everything is checked and nothing stored, then file by file. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
public class BulkLoader {

    private static final String PASSED_OVER = "Passed over: ";

    private final Rounds rounds;
    private final Footprints footprints;
    private final Uploads uploads;
    private final PlanRecords records;

    BulkLoader(Rounds rounds, Footprints footprints, Uploads uploads, PlanRecords records) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.uploads = uploads;
        this.records = records;
    }

    /** Finds every problem; stores nothing. */
    public BulkPlan check(RoundId round, BulkFolder folder) {
        Findings findings = new Findings();
        List<ManifestRow> rows = List.of();
        List<String> notes = new ArrayList<>();
        Offers offers = new Offers();
        if (rounds.find(round).isEmpty()) {
            findings.add("round", "There is no round “" + round + "”.", "Give one of: " + known() + ".");
        } else {
            Areas areas = new Areas(footprints.of(round));
            rows = folder.hasManifest()
                    ? Manifest.check(folder, areas, findings, offers)
                    : Proposal.of(folder, areas, findings);
            StoredBefore stored = new StoredBefore(round, records, findings, notes, offers);
            new FileCheck(round, folder, uploads, stored, offers).check(rows, findings);
        }
        return new BulkPlan(
                round, folder, rows, !folder.hasManifest(), RowOrder.of(findings.problems()), notes, offers.all());
    }

    private String known() {
        return rounds.all().stream().map(round -> round.id().slug()).collect(Collectors.joining(", "));
    }

    /**
     * Takes the files in, one after the other. What is there already stays as it is, so doing it again goes on where it
     * was stopped.
     *
     * @param progress hears of each file as it is done
     * @throws ProblemsException when the plan has problems; nothing is then stored
     */
    public BulkReport load(BulkPlan plan, Consumer<BulkLine> progress) {
        return load(plan, progress, () -> Thread.currentThread().isInterrupted());
    }

    /**
     * The same, broken off between two files by other means than an interruption, which in the middle of a write would
     * close the database.
     */
    public BulkReport load(BulkPlan plan, Consumer<BulkLine> progress, BooleanSupplier isToStop) {
        if (!plan.problems().isEmpty()) {
            throw new ProblemsException("Nothing was taken in.", plan.problems());
        }
        List<BulkLine> lines = new ArrayList<>();
        for (ManifestRow row : plan.rows()) {
            if (isToStop.getAsBoolean()) {
                break;
            }
            for (BulkLine line : take(plan, row)) {
                lines.add(line);
                progress.accept(line);
            }
        }
        return new BulkReport(lines);
    }

    private List<BulkLine> take(BulkPlan plan, ManifestRow row) {
        Path file = plan.folder().path(row.file());
        try (InputStream bytes = Files.newInputStream(file)) {
            return uploads.receiveAll(upload(plan.round(), row), bytes).stream()
                    .map(outcome -> line(row, outcome))
                    .toList();
        } catch (ProblemsException e) {
            return List.of(line(row, row.file(), Outcome.REFUSED, words(e.problems())));
        } catch (IOException e) {
            return List.of(line(row, row.file(), Outcome.REFUSED, "The file cannot be read."));
        }
    }

    private static BulkLine line(ManifestRow row, Uploads.Outcome outcome) {
        Received received = outcome.received();
        if (received == null) {
            return outcome.problems().isEmpty()
                    ? line(row, path(row, outcome), Outcome.PASSED_OVER, reason(outcome.note()))
                    : line(row, path(row, outcome), Outcome.REFUSED, words(outcome.problems()));
        }
        boolean isThere = received.duplicateOf().startsWith("Already part of this version");
        return new BulkLine(
                path(row, outcome),
                row.footprint(),
                row.version(),
                isThere ? Outcome.DUPLICATE : Outcome.TAKEN,
                received.note(),
                received.document().id());
    }

    /** Where the file lies in the folder, for two may have one name; of a bundle, also where in it. */
    private static String path(ManifestRow row, Uploads.Outcome outcome) {
        boolean isItself = outcome.file().equals(FileNames.clean(BulkFolder.last(row.file())));
        return isItself ? row.file() : row.file() + ": " + outcome.file();
    }

    /** The outcome says already that it was passed over. */
    private static String reason(String note) {
        String why = note.startsWith(PASSED_OVER) ? note.substring(PASSED_OVER.length()) : note;
        return why.isEmpty() ? why : Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    private static BulkLine line(ManifestRow row, String file, Outcome outcome, String words) {
        return new BulkLine(file, row.footprint(), row.version(), outcome, words, null);
    }

    private static String words(List<Problem> problems) {
        return problems.stream().map(p -> p.what() + " " + p.remedy()).collect(Collectors.joining(" "));
    }

    static Upload upload(RoundId round, ManifestRow row) {
        return new Upload(
                round,
                row.footprint(),
                row.version(),
                row.date(),
                row.role(),
                BulkFolder.last(row.file()),
                row.source().isEmpty() ? "bulk upload" : row.source());
    }
}
