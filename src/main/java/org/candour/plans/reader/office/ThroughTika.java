package org.candour.plans.reader.office;

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
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads what has no reader of its own here: rare and very old formats. Origins of text are told as far as Tika does. */
final class ThroughTika {

    private static final AutoDetectParser PARSER = new AutoDetectParser();

    private ThroughTika() {}

    static void read(Path file, String type, Story story) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            PARSER.parse(in, new XhtmlHandler(type, story), new Metadata(), context());
            story.pictureNotSeen(); // of charts and drawings Tika says nothing
        } catch (EncryptedDocumentException e) {
            throw new ProtectedException();
        } catch (SAXException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (TikaException e) {
            throw new IOException(e);
        }
    }

    /** Pictures are not looked into here, and neither are files within the file. */
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
}
