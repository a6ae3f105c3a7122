package org.candour.plans.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.WrittenDates.BadDate;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanDates;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.store.FileNames;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The fields of an upload as they were sent; checked all at once. */
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String version,
        @Nullable String role,
        @Nullable String date) {

    Upload toUpload(RoundId round, String footprint) {
        Findings findings = new Findings();
        String name = file == null
                ? "file"
                : FileNames.clean(
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        String sent = file == null
                ? name
                : Optional.ofNullable(file.getOriginalFilename()).orElse(name);
        if (file == null) {
            findings.add("file", "The request has no file.", "Send it as the part “file” of a multipart request.");
        }
        if (version == null || version.isBlank()) {
            findings.add(
                    name,
                    "The field “version” is missing.",
                    "Say which version it belongs to: “Published December 2016”.");
        }
        DocumentRole parsedRole = parseRole(name, findings);
        LocalDate parsedDate = parseDate(name, findings);
        findings.throwIfAny("The file was not taken in.");
        return new Upload(round, footprint, String.valueOf(version), parsedDate, parsedRole, sent, "api");
    }

    private DocumentRole parseRole(String name, Findings findings) {
        if (role == null || role.isBlank()) {
            return DocumentRole.ofName(name); // as where a manifest says nothing, or a person chose none
        }
        String wanted = role.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        Optional<DocumentRole> found = Arrays.stream(DocumentRole.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(DocumentRole.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
            findings.add(
                    name,
                    "There is no role “" + role + "”.",
                    "Give one of: " + known + "; or leave it out, then the file’s name tells.");
        }
        return found.orElse(DocumentRole.MAIN);
    }

    private @Nullable LocalDate parseDate(String name, Findings findings) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return PlanDates.parse(date);
        } catch (BadDate e) {
            findings.add(name, String.valueOf(e.getMessage()), e.remedy());
            return null;
        }
    }
}
