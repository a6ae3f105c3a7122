package org.candour.plans.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.footprints.Footprints;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Received;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Upload by script: one request a file (or a ZIP of files), then the address that says what became of it. */
@RestController
@RequestMapping("/api/v1/rounds/{round}/plans/{code}/documents")
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class UploadApi {

    private final Uploads uploads;
    private final Plans plans;
    private final Shelf shelf;
    private final Rounds rounds;
    private final Footprints footprints;

    UploadApi(Uploads uploads, Plans plans, Shelf shelf, Rounds rounds, Footprints footprints) {
        this.uploads = uploads;
        this.plans = plans;
        this.shelf = shelf;
        this.rounds = rounds;
        this.footprints = footprints;
    }

    @PostMapping
    ResponseEntity<Object> upload(
            @PathVariable String round,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String date)
            throws IOException {
        Round known = rounds.find(round)
                .filter(found -> footprints.find(found.id(), code).isPresent())
                .orElseThrow(NotThereException::new);
        Upload upload = new UploadForm(file, version, role, date).toUpload(known.id(), code);
        try (InputStream bytes = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            return accepted(
                    "/api/v1/rounds/" + known.id() + "/plans/" + code + "/documents/",
                    uploads.receiveAll(upload, bytes));
        }
    }

    /** A document is answered with its status and where to ask again; a bundle with a list of what became of each file. */
    private static ResponseEntity<Object> accepted(String documents, List<Outcome> outcomes) {
        Received received = outcomes.getFirst().received();
        if (outcomes.size() > 1 || received == null) {
            return ResponseEntity.accepted()
                    .body(outcomes.stream().map(BundledFile::of).toList());
        }
        return ResponseEntity.accepted()
                .location(URI.create(documents + received.document().id() + "/status"))
                .body(DocumentStatus.of(received.document(), received.note()));
    }

    @GetMapping("/{id}/status")
    ResponseEntity<DocumentStatus> status(
            @PathVariable String round, @PathVariable String code, @PathVariable String id) {
        Document document = find(id).orElseThrow(NotThereException::new);
        PlanVersion version = plans.version(document.version()).orElseThrow(NotThereException::new);
        if (!version.round().slug().equals(round) || !version.footprint().equals(code)) {
            throw new NotThereException();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(DocumentStatus.of(
                        document, "", plans.readability(document.id()).orElse(null), shelf.leftOut(version.id())));
    }

    private Optional<Document> find(String id) {
        try {
            return plans.document(new DocumentId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static ProblemsException tooLarge() {
        return new ProblemsException(
                "The file was not taken in.",
                new Problem(
                        "file",
                        "The file is far larger than may be uploaded.",
                        "Save it with smaller pictures, or split it and upload the parts."));
    }
}
