package org.candour.plans.service;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.common.CurrentUser;
import org.candour.plans.Document;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.records.LeftOutRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps which files of a bundle were not taken in, and notes when one comes after all. */
@Component
class LeftOutRecord {

    private final LeftOutRecords records;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    LeftOutRecord(LeftOutRecords records, CurrentUser user, TransactionTemplate transaction) {
        this.records = records;
        this.user = user;
        this.transaction = transaction;
    }

    /**
     * Notes, with the first of its files, that a bundle is being taken in: a portal stopped from here on does not know what
     * the others are, and says so.
     */
    void begins(PlanVersionId version, String bundle, String sha256) {
        String reason =
                "It has not been taken in to its end, and files of it may be missing. If that stays so, upload it"
                        + " once more.";
        records.addBundle(leftOut(version, bundle, bundle, reason), sha256);
    }

    /** Of one version, all or none; one that is open already is not kept twice. What systems left behind is none. */
    void keep(PlanVersionId version, String bundle, String sha256, List<Outcome> outcomes) {
        transaction.executeWithoutResult(status -> {
            records.forgetBundle(version, sha256);
            Set<String> open = records.of(version).stream()
                    .filter(LeftOut::isOpen)
                    .map(LeftOut::path)
                    .collect(Collectors.toCollection(HashSet::new));
            for (Outcome outcome : outcomes) {
                if (outcome.received() == null && !outcome.problems().isEmpty() && open.add(outcome.file())) {
                    records.add(leftOut(version, bundle, outcome.file(), reason(outcome)));
                }
            }
        });
    }

    /** With what can be done: the bundle is not kept, so the file itself has to come once more. */
    private static String reason(Outcome outcome) {
        return outcome.problems().stream()
                .map(problem -> (problem.what() + " " + problem.remedy()).strip())
                .collect(Collectors.joining(" "));
    }

    private LeftOut leftOut(PlanVersionId version, String bundle, String path, String reason) {
        return new LeftOut(UUID.randomUUID(), version, bundle, path, reason, now(), actor(), null, "", "");
    }

    /** A document of the name, whatever its format, is the file that was left out. */
    void came(Document document) {
        String name = withoutFormat(document.fileName());
        for (LeftOut file : records.of(document.version())) {
            if (file.isOpen() && isNamed(file, name)) {
                records.settle(file.id(), now(), actor(), "uploaded as " + document.fileName());
            }
        }
    }

    private static boolean isNamed(LeftOut file, String name) {
        String path = file.path();
        return !path.equals(file.bundle())
                && (name.equals(withoutFormat(ZipBundle.name(path)))
                        || name.equals(withoutFormat(path.substring(path.lastIndexOf('/') + 1))));
    }

    private static String withoutFormat(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    private String actor() {
        return user.id().map(Object::toString).orElse("system");
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
