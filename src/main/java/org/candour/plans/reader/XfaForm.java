package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** A form of the kind that only Adobe's own reader shows: its labels and what was filled in. */
final class XfaForm {

    private static final int LONGEST = 20 << 20;
    private static final Set<String> TEXTS = Set.of("text", "p", "span", "exData", "integer", "decimal", "date");
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

    private final @Nullable COSBase form;
    private final boolean replacesPages;

    XfaForm(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary fields = catalog.getCOSDictionary(COSName.ACRO_FORM);
        form = fields == null ? null : fields.getDictionaryObject(COSName.XFA);
        replacesPages = form != null && catalog.getBoolean(NEEDS_RENDERING, false);
    }

    /** Whether the pages only ask for another program; said by the file, or by the one page it has. */
    boolean replaces(String page) {
        return form != null && (replacesPages || page.contains("Please wait") && page.contains("PDF viewer"));
    }

    /** Line after line; empty when nothing could be got out of it. */
    Set<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        try {
            for (byte[] part : parts()) {
                collect(part, lines);
            }
        } catch (IOException | RuntimeException e) {
            lines.remove("");
        }
        return lines;
    }

    private Iterable<byte[]> parts() throws IOException {
        Set<byte[]> parts = new LinkedHashSet<>();
        if (form instanceof COSStream whole) {
            parts.add(bytes(whole));
        } else if (form instanceof COSArray named) {
            for (int i = 0; i + 1 < named.size(); i += 2) {
                String name =
                        named.getObject(i) instanceof org.apache.pdfbox.cos.COSString text ? text.getString() : "";
                if (named.getObject(i + 1) instanceof COSStream part
                        && (name.equals("template") || name.equals("datasets"))) {
                    parts.add(bytes(part));
                }
            }
        }
        return parts;
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(in.readNBytes(LONGEST));
            return out.toByteArray();
        }
    }

    private static void collect(byte[] xml, Set<String> lines) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            String element = "";
            boolean data = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element = reader.getLocalName();
                    data |= element.equals("datasets");
                } else if (event == XMLStreamConstants.CHARACTERS && (data || TEXTS.contains(element))) {
                    String text = CleanText.of(reader.getText()).replace('\n', ' ');
                    if (!text.isEmpty()) {
                        lines.add(text);
                    }
                }
            }
        } catch (XMLStreamException e) {
            lines.remove(""); // what was read up to the damage stays
        }
    }
}
