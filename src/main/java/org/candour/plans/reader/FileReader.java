package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.candour.plans.reader.office.PackageType;
import org.candour.plans.reader.office.TextEncoding;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.Incoming;

/** Tells by its content what a file is, and has it read accordingly. */
final class FileReader {

    /** What short text, or text with a few odd signs in it, is taken for, though the door has let it in as text. */
    private static final Set<String> MISTAKEN_FOR_TEXT = Set.of(
            "application/octet-stream",
            "message/rfc822",
            "application/mbox",
            "image/bmp",
            "application/x-msdownload",
            "application/x-dosexec");

    private final Detector detector = new DefaultDetector();
    /** What is told of files of which nothing but the beginning can be told. */
    private static final Set<String> BEGUN_ONLY = Set.of(
            "application/x-tika-ooxml", "application/x-tika-msoffice", "application/zip", "application/octet-stream");

    private static final Set<FileKind> OFFICE =
            Set.of(FileKind.OFFICE_OPEN_XML, FileKind.OPEN_DOCUMENT, FileKind.OFFICE_OLD);

    private final PdfReader pdf = new PdfReader();
    private final PictureReader pictures = new PictureReader();
    private final OfficeReader office = new OfficeReader();

    Reply read(ReadRequest request, Sink sink) throws IOException, UnreadableException, RefusedException {
        return read(request, sink, 0);
    }

    /** @param depth how many files this one is within */
    Reply read(ReadRequest request, Sink sink, int depth) throws IOException, UnreadableException, RefusedException {
        Path file = Path.of(request.path());
        String told = type(file);
        String type = MISTAKEN_FOR_TEXT.contains(told) ? asTakenIn(file, told) : told;
        if (type.equals(PdfReader.MEDIA_TYPE)) {
            try (Attachments attachments = new Attachments(this, depth)) {
                return pdf.read(file, request, sink, attachments);
            }
        }
        if (PictureFile.isOne(type) && depth == 0) {
            return pictures.read(file, type, request, sink);
        }
        if (type.endsWith("-protected")) {
            throw new UnreadableException(
                    "The file is protected with a password. Please ask its author for an unprotected copy.");
        }
        if (BEGUN_ONLY.contains(type)) {
            refuseIfBegunOnly(kind(file));
        }
        Format format = Format.of(type)
                .orElseThrow(
                        () -> new RefusedException(
                                "The file is " + TypeWords.of(type)
                                        + ", which is not read as a plan. Please upload PDF, Word, PowerPoint, Excel, OpenDocument, RTF, HTML, text, or scanned pages as PNG, JPEG or TIFF."));
        try (Attachments attachments = new Attachments(this, depth)) {
            return office.read(file, type, format, request, sink, attachments);
        }
    }

    private static String asTakenIn(Path file, String told) throws IOException {
        FileKind kind = kind(file);
        return kind == FileKind.TEXT || kind == FileKind.HTML ? kind.mediaType() : told;
    }

    private static void refuseIfBegunOnly(FileKind kind) throws UnreadableException {
        if (OFFICE.contains(kind)) {
            throw new UnreadableException("The file begins as " + kind.words()
                    + ", but breaks off or is damaged. Please get it again and upload the whole file.");
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

    private static FileKind kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FileKind.of(in.readNBytes(Incoming.HEAD));
        }
    }

    private static boolean isWideText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TextEncoding.isWide(in.readNBytes(1 << 16));
        }
    }
}
