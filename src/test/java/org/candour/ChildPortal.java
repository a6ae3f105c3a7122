package org.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged portal as a process of its own, on a data folder that outlives it. */
final class ChildPortal {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final Path output;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private ChildPortal(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    /** Starts it with the sample, and waits until it says that it is ready. */
    static ChildPortal start(Path data, Path output) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-jar",
                jar().toString(),
                "--spring.profiles.active=sample",
                "--candour.data=" + data,
                "--candour.criteria=" + Path.of("ratings-criteria").toAbsolutePath(),
                "--candour.announce=true",
                "--server.port=0");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        ChildPortal portal = new ChildPortal(data, output, process);
        try {
            portal.await(() -> Files.readString(output).contains("Candour is ready"));
            return portal;
        } catch (Exception | AssertionError e) {
            portal.kill();
            throw e;
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("candour-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no target/candour-….jar; package first"));
        }
    }

    /** As {@code kill -9} does: without a word of warning. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** What {@code ./candour check} and {@code ./candour token} ask. */
    HttpResponse<String> control(String question) throws Exception {
        return send(HttpRequest.newBuilder(address("/control/" + question))
                .header("X-Candour-Control", control()[1])
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> upload(String path, String token, String version, byte[] pdf) throws Exception {
        String edge = "edge-of-a-part";
        String head = field(edge, "version", version) + field(edge, "role", "main") + "--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        return send(HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(pdf),
                        BodyPublishers.ofString("\r\n--" + edge + "--\r\n"))));
    }

    private static String field(String edge, String name, String value) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI address(String path) throws IOException {
        return URI.create("http://127.0.0.1:" + control()[0] + path);
    }

    private String[] control() throws IOException {
        return Files.readString(data.resolve("control")).strip().split(" ");
    }

    void await(Callable<Boolean> happened) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.call()) {
            assertThat(process.isAlive()).as(() -> said()).isTrue();
            assertThat(System.nanoTime()).as(() -> said()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
