package org.candour.finance.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that a workbook's cells point to by number. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int inReading;

    private SharedTexts() {}

    static SharedTexts of(OPCPackage book) throws IOException, OpenXML4JException, SAXException {
        SharedTexts all = new SharedTexts();
        for (PackagePart part : book.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            try (InputStream xml = part.getInputStream()) {
                Workbook.parse(xml, all);
            }
        }
        return all;
    }

    String text(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return "";
        }
    }

    @Override
    public void startElement(@Nullable String uri, String name, @Nullable String prefixed, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> inText = inReading == 0;
            case "rPh" -> inReading++; // how it is pronounced is not what it says
            default -> {}
        }
    }

    @Override
    public void endElement(@Nullable String uri, String name, @Nullable String prefixed) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "t" -> inText = false;
            case "rPh" -> inReading--;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText && text.length() < Cell.LONGEST) {
            text.append(characters, start, length);
        }
    }
}
