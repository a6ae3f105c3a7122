package org.candour.criteria.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the YAML files of all sets in a folder on disk or on the class path. */
public final class CriteriaFiles {

    private static final String CLASSPATH = "classpath:";

    private CriteriaFiles() {}

    /** Every {@code .yaml} file in the sets' folders, by name. */
    public static List<SourceFile> in(String location) {
        try {
            List<SourceFile> found = location.startsWith(CLASSPATH) ? onClassPath(location) : onDisk(Path.of(location));
            return found.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The criteria files in " + location + " cannot be read", e);
        }
    }

    private static List<SourceFile> onDisk(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, 3)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path : (Iterable<Path>) all.filter(CriteriaFiles::isYaml)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.contains("/")) {
                    files.add(new SourceFile(name, read(Files.readAllBytes(path))));
                }
            }
            return files;
        }
    }

    private static List<SourceFile> onClassPath(String location) throws IOException {
        String folder = location.substring(CLASSPATH.length()).replaceAll("^/|/$", "") + "/";
        List<SourceFile> files = new ArrayList<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*/**/*.yaml")) {
            String url = resource.getURL().toString();
            String name = url.substring(url.lastIndexOf(folder) + folder.length());
            files.add(new SourceFile(name, read(resource.getContentAsByteArray())));
        }
        return files;
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && name.endsWith(".yaml") && !name.startsWith(".");
    }

    private static String read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
