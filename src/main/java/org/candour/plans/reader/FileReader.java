package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells by its content what a file is, and has it read accordingly. */
final class FileReader {

    private final Detector detector = new DefaultDetector();
    private final PdfReader pdf = new PdfReader();
    private final OfficeReader office = new OfficeReader();

    Reply read(ReadRequest request, Sink sink) throws IOException, UnreadableException, RefusedException {
        Path file = Path.of(request.path());
        String type = type(file);
        if (type.equals(PdfReader.MEDIA_TYPE)) {
            return pdf.read(file, request, sink);
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
        return office.read(file, type, format, request, sink);
    }

    private String type(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, new Metadata()).getBaseType().toString();
        }
    }
}
