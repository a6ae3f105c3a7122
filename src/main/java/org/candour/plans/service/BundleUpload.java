package org.candour.plans.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Received;
import org.candour.plans.store.FileNames;

/** Takes the files of a ZIP bundle in, one by one; a bad one does not keep out the good ones. */
final class BundleUpload {

    /** Takes in one file of the bundle, by the name it gets as a document. */
    interface Taking {
        Received take(String name, InputStream bytes);
    }

    private static final int MOST_FILES = 500;
    private static final int MOST_TIMES_THE_LIMIT = 5;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "tif", "tiff");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final Taking taking;
    private final long limit;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    BundleUpload(Taking taking, long limit) {
        this.taking = taking;
        this.limit = limit;
    }

    List<Outcome> takeAll(Path zip, String bundle) {
        takeAll(zip, bundle, "", 0);
        return outcomes;
    }

    private void takeAll(Path zip, String bundle, String folder, int depth) {
        try (ZipBundle files = ZipBundle.open(zip)) {
            List<ZipBundle.File> all = files.files();
            boolean picturesArePages =
                    all.stream().allMatch(file -> isLeftBySystem(file.path()) || isPicture(file.path()));
            for (ZipBundle.File file : all) {
                if (outcomes.size() >= MOST_FILES) {
                    refused(
                            bundle,
                            "The bundle has more than " + MOST_FILES + " files; the others were not taken in.",
                            "Split it and upload the parts.");
                    return;
                }
                take(files, file, folder, depth, picturesArePages);
            }
        } catch (IOException e) {
            refused(
                    bundle,
                    "The bundle is damaged, or has too many files: " + e.getMessage() + ".",
                    "Please make it anew, or upload the files one by one.");
        }
    }

    private void take(ZipBundle files, ZipBundle.File file, String folder, int depth, boolean picturesArePages) {
        String path = folder + file.path();
        if (isLeftBySystem(path)) {
            outcomes.add(new Outcome(path, null, List.of(), "Passed over: a file that the system keeps for itself."));
        } else if (file.isEncrypted()) {
            refused(path, "The file is protected with a password.", "Bundle an unprotected copy.");
        } else if (file.isLink()) {
            refused(path, "It is only a link to a file.", "Bundle the file itself.");
        } else if (!picturesArePages && isPicture(path)) {
            refused(
                    path,
                    "The file is a picture, and beside documents pictures are taken for ornaments.",
                    "If it is a page of the plan, upload it by itself, or in a bundle of pictures only.");
        } else if (!names.add(path)) {
            refused(
                    path,
                    "The bundle has two files of this name.",
                    "Give them different names, or upload this one apart.");
        } else {
            open(files, file, path, depth);
        }
    }

    private void open(ZipBundle files, ZipBundle.File file, String path, int depth) {
        try (Unpacking in = new Unpacking(files.open(file), file.packed(), limit, this::left)) {
            open(in, path, depth);
        } catch (IOException e) {
            cannotBeUnpacked(path, String.valueOf(e.getMessage()));
        }
    }

    private void open(Unpacking in, String path, int depth) throws IOException {
        try {
            if (!path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                outcomes.add(new Outcome(path, taking.take(ZipBundle.name(path), in), List.of(), ""));
            } else if (depth > 0) {
                refused(path, "It is a bundle within a bundle within a bundle.", "Unpack it and bundle its files.");
            } else {
                inner(in, path, depth);
            }
        } catch (ProblemsException e) {
            if (!in.failure().isEmpty()) {
                cannotBeUnpacked(path, in.failure());
                return;
            }
            List<Problem> problems = e.problems().stream()
                    .map(problem -> new Problem(path, problem.what(), problem.remedy()))
                    .toList();
            outcomes.add(new Outcome(path, null, problems, ""));
        }
    }

    private void cannotBeUnpacked(String path, String why) {
        refused(
                path,
                "The file is damaged inside the ZIP file: " + why + ".",
                "Please get the ZIP file again, or upload this file apart.");
    }

    private void inner(InputStream in, String path, int depth) throws IOException {
        Path zip = Files.createTempFile("bundle", null);
        try {
            Files.copy(in, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            if (ZipBundle.isBundle(zip)) {
                takeAll(zip, path, path + "/", depth + 1);
            } else {
                try (InputStream again = Files.newInputStream(zip)) {
                    outcomes.add(new Outcome(path, taking.take(ZipBundle.name(path), again), List.of(), ""));
                }
            }
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    /** Counts what was unpacked, and returns how much more may be. */
    private long left(int more) {
        unpacked += more;
        return MOST_TIMES_THE_LIMIT * limit - unpacked;
    }

    private void refused(String path, String what, String remedy) {
        outcomes.add(new Outcome(path, null, List.of(new Problem(path, what, remedy)), ""));
    }

    private static boolean isPicture(String path) {
        return PICTURES.contains(FileNames.extension(path));
    }

    private static boolean isLeftBySystem(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('/') + 1);
        return lower.startsWith("__macosx/")
                || lower.contains("/__macosx/")
                || last.startsWith("._")
                || last.startsWith("~$")
                || LEFT_BY_SYSTEMS.contains(last);
    }
}
