package org.candour.finance.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an Excel workbook a row at a time; nothing in it is run, fetched or followed. */
final class Workbook {

    private static final long LARGEST_PART = 2L << 30;
    private static final String MACROS = "/xl/vbaProject.bin";

    private Workbook() {}

    static void read(Path file, SheetListener listener) throws IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                Recalculation formulas = new Recalculation(file)) {
            if (parts.getParts().stream()
                    .anyMatch(p -> p.getPartName().getName().equalsIgnoreCase(MACROS))) {
                listener.note("The workbook holds macros. They were not run, and nothing of them is kept in figures.");
            }
            XSSFReader reader = new XSSFReader(parts);
            SharedTexts texts = SharedTexts.of(parts);
            NumberForms forms = NumberForms.of(reader);
            for (Sheet sheet : sheets(reader)) {
                read(reader, sheet, new SheetParts(texts, forms, formulas), listener);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (OpenXML4JException | SAXException | RuntimeException e) {
            if (e.getCause() instanceof UnreadableFileException known) {
                throw known;
            }
            throw FileForm.refused("The workbook is damaged, or is not what an Excel workbook should be.");
        }
    }

    /** What the cells of every sheet refer to. */
    record SheetParts(SharedTexts texts, NumberForms forms, Recalculation formulas) {}

    private record Sheet(String name, boolean hidden, String part) {}

    private static List<Sheet> sheets(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream book = reader.getWorkbookData()) {
            parse(book, new DefaultHandler() {
                @Override
                public void startElement(
                        @Nullable String uri, String name, @Nullable String prefixed, Attributes attributes) {
                    if (name.equals("sheet")) {
                        String state = attributes.getValue("state");
                        sheets.add(new Sheet(
                                String.valueOf(attributes.getValue("name")),
                                state != null && !state.equals("visible"),
                                partOf(attributes)));
                    }
                }
            });
        }
        return sheets;
    }

    /** The id of the sheet's part, in whichever namespace the relationship is written. */
    private static String partOf(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static void read(XSSFReader reader, Sheet sheet, SheetParts parts, SheetListener listener)
            throws IOException, OpenXML4JException, SAXException {
        if (sheet.hidden()) {
            listener.sheet(sheet.name(), true, List.of());
            return;
        }
        try (InputStream cells = reader.getSheet(sheet.part())) {
            SheetContent content = new SheetContent(sheet.name(), parts, listener);
            parse(cells, content);
            content.finish();
        }
    }

    /** Without any document type, and so without entities. */
    static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(xml), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
