package org.candour.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.candour.plans.DocumentRole;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sample round's plan files and score files on the class path. */
@Component
class SamplePack {

    private static final String ROOT = "classpath:rounds/sample-2016/";

    /** Every footprint's scores, by code. */
    List<SampleScores> scores() {
        return files("scores/*.yaml").stream()
                .map(file -> SampleScores.parse(text(file)))
                .sorted(Comparator.comparing(SampleScores::footprint))
                .toList();
    }

    /** What the assessors judged of single issues. */
    List<SampleFinding> findings() {
        return files("findings.yaml").stream()
                .flatMap(file -> SampleFinding.parse(text(file)).stream())
                .toList();
    }

    /** The files of a footprint's plan, the main one first. */
    List<Resource> documents(String footprint) {
        return documents("plans", footprint);
    }

    /** What the footprint handed in before; mostly nothing. */
    List<Resource> earlier(String footprint) {
        return documents("earlier", footprint);
    }

    private static List<Resource> documents(String folder, String footprint) {
        return files(folder + "/*/*").stream()
                .filter(file -> file.getFilename() != null && isIn(folder + "/" + footprint + "/", file))
                .sorted(Comparator.comparing(SamplePack::role).thenComparing(SamplePack::name))
                .toList();
    }

    private static boolean isIn(String folder, Resource file) {
        try {
            String address = file.getURL().toString();
            return address.contains("/" + folder) && !address.endsWith("/"); // in a jar, folders are entries too
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The role a file's name starts with. */
    static DocumentRole role(Resource file) {
        String name = name(file);
        if (name.startsWith("annex-finance")) {
            return DocumentRole.FINANCE_TEMPLATE;
        }
        return name.startsWith("annex")
                ? DocumentRole.ANNEX
                : name.startsWith("summary") ? DocumentRole.SUMMARY : DocumentRole.MAIN;
    }

    static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? "" : name;
    }

    private static List<Resource> files(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(ROOT + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the sample's " + pattern, e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }
}
