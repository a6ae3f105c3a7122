package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.candour.plans.reader.office.PackageType;
import org.candour.plans.reader.office.TextEncoding;

/** Tells by its content what a file is, and has it read accordingly. */
final class FileReader {

    private final Detector detector = new DefaultDetector();
    private final PdfReader pdf = new PdfReader();
    private final OfficeReader office = new OfficeReader();

    Reply read(ReadRequest request, Sink sink) throws IOException, UnreadableException, RefusedException {
        return read(request, sink, 0);
    }

    /** @param depth how many files this one is within */
    Reply read(ReadRequest request, Sink sink, int depth) throws IOException, UnreadableException, RefusedException {
        Path file = Path.of(request.path());
        String type = type(file);
        if (type.equals(PdfReader.MEDIA_TYPE)) {
            try (Attachments attachments = new Attachments(this, depth)) {
                return pdf.read(file, request, sink, attachments);
            }
        }
        if (type.endsWith("-protected")) {
            throw new UnreadableException(
                    "The file is protected with a password. Please ask its author for an unprotected copy.");
        }
        Format format = Format.of(type)
                .orElseThrow(
                        () -> new RefusedException(
                                "The file is of the type " + type
                                        + ", which is not a plan's. Please upload PDF, Word, PowerPoint, Excel, OpenDocument, RTF, HTML or text."));
        try (Attachments attachments = new Attachments(this, depth)) {
            return office.read(file, type, format, request, sink, attachments);
        }
    }

    private String type(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            String type = detector.detect(in, new Metadata()).getBaseType().toString();
            return switch (type) {
                case "application/zip", "application/x-tika-ooxml" -> PackageType.of(file, type);
                case "application/octet-stream", "text/plain", "message/rfc822", "text/html", "application/xhtml+xml" ->
                    JunkInFront.isPdf(file) ? PdfReader.MEDIA_TYPE : isWideText(file) ? "text/plain" : type;
                default -> type;
            };
        }
    }

    private static boolean isWideText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TextEncoding.isWide(in.readNBytes(1 << 16));
        }
    }
}
