package org.candour.common.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a program of ours is started in a process of its own: the portal's Java and class path, with memory set apart. */
public final class ProgramCommand {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ProgramCommand() {}

    /**
     * The command that starts a program of ours in a process of its own.
     *
     * @param memory the most heap it may take: "512m"
     * @param temporary the only folder that it has to write in
     * @param options further ones for the virtual machine
     */
    public static List<String> of(Class<?> program, String memory, Path temporary, List<String> options) {
        String classPath = absolute(System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(Confinement.prefix());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=64m",
                "-Djdk.net.hosts.file=" + temporary.resolve("no-hosts"), // no name is looked up anywhere
                "-Duser.home=" + temporary,
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dlogback.configurationFile=reader-logback.xml",
                "-XX:ErrorFile=" + temporary.resolve("crash-%p.log")));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        if (isBootJar(classPath)) {
            command.add(command.size() - 2, "-Dloader.main=" + program.getName());
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(program.getName());
        }
        return command;
    }

    /** The process runs in a folder of its own. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether the portal runs from one jar with all others inside, which plain Java cannot look into. */
    private static boolean isBootJar(String classPath) {
        if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(Path.of(classPath))) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry(BOOT_LAUNCHER.replace('.', '/') + ".class") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
