package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.candour.plans.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that gives other pages than before is another reader, and has to say so. */
class ReaderVersionTest {

    private static final Path PLANS = Path.of("src/main/resources/rounds/sample-2016/plans");

    /** The version the hash belongs to, and the pages of the sample and of the small files below. */
    private static final String KNOWN = "6 b03e149732d82dbcfc4d81daf413827fec6b983a6a702af1effdfec8e94b78c1";

    @TempDir
    private Path folder;

    @Test
    void aReaderThatReadsTheSampleDifferentlyHasANewVersion() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256))) {
            for (Path file : files()) {
                for (Page page : SamplePages.of(file)) {
                    Wire.write(out, page);
                }
            }
        }
        assertThat(ReaderVersion.CURRENT + " " + HexFormat.of().formatHex(sha256.digest()))
                .as(
                        "The reader gives other pages than before: raise ReaderVersion.CURRENT, so that plans are read again,"
                                + " and write this here")
                .isEqualTo(KNOWN);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> plans = Files.walk(PLANS)) {
            return Stream.concat(plans.filter(Files::isRegularFile).sorted(), small())
                    .toList();
        }
    }

    private Stream<Path> small() throws IOException {
        return Stream.of(
                write("plan.txt", "1. Our plan\n\nStroke care moves to Har-\nrow.\n\n* beds\n* staff\n"),
                write("plan.md", "# Our plan\n\nStroke care *moves*.\n\n| Year | Beds |\n|---|---|\n| 2018 | 40 |\n"),
                write(
                        "plan.html",
                        "<html><body><nav>Home</nav><h1>Our plan</h1><p>Stroke <del>stays</del> <ins>moves</ins>.</p>"
                                + "<table><tr><td>Beds</td><td>40</td></tr></table></body></html>"),
                write(
                        "plan.rtf",
                        "{\\rtf1\\ansi{\\header Page head}Our plan\\par Stroke care {\\v hidden}moves.\\par}"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
