package org.candour.finance.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.finance.FigureImports;
import org.candour.finance.FigurePreview;
import org.candour.finance.imports.Decimals;
import org.candour.finance.imports.Deficits;
import org.candour.finance.imports.ImportCheck;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.PastImport;
import org.candour.finance.imports.ReceivedFile;
import org.candour.finance.imports.Scale;
import org.candour.finance.imports.Taken;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Import by script: a dry run that says all that is wrong, or what was stored. */
@RestController
@PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
class ImportApi {

    private static final List<String> KNOWN = List.of(
            "file",
            "kind",
            "dryRun",
            "decimals",
            "unit",
            "year",
            "source",
            "deficits",
            "confirmed",
            "mapping",
            "_csrf");

    private final Rounds rounds;
    private final FigureImports imports;

    ImportApi(Rounds rounds, FigureImports imports) {
        this.rounds = rounds;
        this.imports = imports;
    }

    @PostMapping("/api/v1/rounds/{round}/finance/imports")
    ResponseEntity<ImportReply> take(
            @PathVariable String round,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") String decimals,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String deficits,
            @RequestParam(defaultValue = "false") boolean confirmed,
            MultipartHttpServletRequest request)
            throws IOException {
        refuseUnknown(request);
        Round known = rounds.find(round).orElseThrow(NoSuchTableException::new);
        Findings findings = new Findings();
        if (file == null) {
            findings.add("file", "The request has no file.", "Send it as the part “file” of a multipart request.");
        }
        Optional<ImportKind> wanted = ImportKind.of(String.valueOf(kind));
        if (wanted.isEmpty()) {
            findings.add(
                    "kind",
                    kind == null ? "The field “kind” is missing." : "There is no kind “" + kind + "”.",
                    "Give one of: "
                            + Arrays.stream(ImportKind.values())
                                    .map(ImportKind::id)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        ImportOptions options = new ImportOptions(
                wanted.map(found -> ColumnChoices.of(request.getParameterValues("mapping"), found, findings))
                        .orElse(Map.of()),
                decimals(decimals, findings),
                unit(unit, findings),
                year,
                source,
                deficits(deficits, findings),
                confirmed);
        findings.throwIfAny("The figures were not taken in.");
        return take(known, wanted.orElseThrow(), received(file), options, dryRun);
    }

    /** A mistyped “dryRun” would store what was only to be tried. */
    private static void refuseUnknown(MultipartHttpServletRequest request) {
        Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.addAll(request.getFileMap().keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new UnknownFieldException(unknown, KNOWN);
        }
    }

    private ReceivedFile received(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw new IllegalStateException("checked before");
        }
        try (InputStream bytes = file.getInputStream()) {
            return imports.receive(
                    Optional.ofNullable(file.getOriginalFilename()).orElse("figures"), bytes);
        }
    }

    private ResponseEntity<ImportReply> take(
            Round round, ImportKind kind, ReceivedFile file, ImportOptions options, boolean dryRun) {
        Taken taken = dryRun
                ? new Taken(imports.check(round.id(), kind, file, options), null)
                : imports.take(round.id(), kind, file, options);
        ImportCheck check = taken.check();
        FigurePreview preview = check.preview();
        if (preview == null) {
            throw new ProblemsException(
                    "The file has " + check.problemCount() + (check.problemCount() == 1 ? " problem" : " problems")
                            + "; nothing was stored."
                            + (check.problemCount() > check.problems().size()
                                    ? String.format(
                                            " The first %,d are listed, and %,d more are not.",
                                            check.problems().size(),
                                            check.problemCount()
                                                    - check.problems().size())
                                    : ""),
                    check.problems().stream()
                            .map(p -> new Problem(p.where(), p.what(), p.remedy()))
                            .toList());
        }
        PastImport done = taken.done();
        return ResponseEntity.status(done == null || done.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(ImportReply.of(check, preview, done));
    }

    private static Deficits deficits(String said, Findings findings) {
        return one(new Deficits[] {Deficits.NEGATIVE, Deficits.POSITIVE}, said, Deficits.UNSAID, "deficits", findings);
    }

    private static Decimals decimals(String said, Findings findings) {
        return one(Decimals.values(), said, Decimals.EITHER, "decimals", findings);
    }

    private static Scale unit(String said, Findings findings) {
        return one(
                new Scale[] {Scale.POUNDS, Scale.THOUSANDS, Scale.MILLIONS, Scale.BILLIONS},
                said,
                Scale.NONE,
                "unit",
                findings);
    }

    private static <E extends Enum<E>> E one(E[] all, String said, E otherwise, String field, Findings findings) {
        Optional<E> found = Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(said.strip()))
                .findFirst();
        if (found.isEmpty() && !said.isBlank()) {
            findings.add(
                    field,
                    "“" + said + "” is not known.",
                    "Give one of: "
                            + Arrays.stream(all)
                                    .map(e -> e.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))
                            + ", or nothing.");
        }
        return found.orElse(otherwise);
    }
}
