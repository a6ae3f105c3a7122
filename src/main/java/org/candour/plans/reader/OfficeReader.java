package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads everything besides PDF, through Tika: slides and sheets as pages, running text in sections of about a page. */
final class OfficeReader {

    private final AutoDetectParser parser = new AutoDetectParser();

    Reply read(Path file, String type, Format format, ReadRequest request, Sink sink)
            throws IOException, UnreadableException {
        sink.tell(new Reply.Outline(type, format.pageWord(), 0));
        PageBuilder pages = new PageBuilder(format, request, sink);
        boolean breaksOff = false;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            ContentHandler handler = new XhtmlHandler(format, type, pages);
            parser.parse(in, handler, new Metadata(), context());
            pages.finish();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(
                    "The file is protected with a password. Please ask its author for an unprotected copy.");
        } catch (SAXException | TikaException | RuntimeException | StackOverflowError e) {
            pages.breakOff();
            breaksOff = true;
        }
        if (!pages.hasText() && !pages.hasPictures()) {
            throw new UnreadableException(
                    breaksOff
                            ? "The file is damaged and could not be read. Please get it again, or ask its author for a new copy."
                            : "No text was found in the file. Please check that it is the right one.");
        }
        return new Reply.End(breaksOff);
    }

    /** Pictures are not looked into, and neither are files within the file. */
    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeSlideMasterContent(false);
        context.set(OfficeParserConfig.class, office);
        TesseractOCRConfig recognition = new TesseractOCRConfig();
        recognition.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, recognition);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // never asked to
        }
    }

    static Page unreadable(int number, String heading, String reason) {
        return new Page(number, Readability.UNREADABLE, heading, "", reason);
    }
}
