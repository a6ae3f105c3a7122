package org.candour.figures.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.candour.figures.AgreedNumbers;
import org.candour.plans.PlanVersionId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every figure a plan version states, as CSV, for the people of the workflow. */
@RestController
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class FiguresDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AgreedNumbers numbers;

    FiguresDownload(AgreedNumbers numbers) {
        this.numbers = numbers;
    }

    @GetMapping("/work/view/figures/{id}")
    ResponseEntity<String> figures(@PathVariable String id) {
        return version(id)
                .flatMap(version -> numbers.of(version).map(check -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .contentType(CSV)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                file(check.version().footprint()))
                        .body(FiguresFile.of(numbers.figures(version)))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String file(String footprint) {
        return ContentDisposition.attachment()
                .filename("stated-figures-" + footprint + ".csv")
                .build()
                .toString();
    }

    private static Optional<PlanVersionId> version(String id) {
        try {
            return Optional.of(new PlanVersionId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
